"""Parts of the stack as processes of this machine, which tests stop, freeze and kill."""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.deploy.compose import ROOT

WAIT_SECONDS = 90
BESIDE = Path(sys.executable).parent  # where the programs of the virtual environment are
PATH = f"{BESIDE}:{os.environ['PATH']}:/usr/sbin:/usr/local/sbin"  # where Debian keeps servers


@dataclass(slots=True, kw_only=True)
class Part:
    """A process with its children, its log in a file."""

    name: str
    command: Sequence[str]
    folder: Path
    environment: Mapping[str, str] = field(default_factory=dict)
    answers: Callable[[], bool]
    process: "subprocess.Popen[bytes] | None" = None

    def start(self) -> None:
        """Start it, and wait until it answers."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                self.command,
                cwd=ROOT,
                env={**inherited(), **self.environment},
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        wait_for(self.answers, what=self.name, still=lambda: self.process.poll() is None, log=self.log)

    @property
    def log(self) -> Path:
        """What it said."""
        return self.folder / f"{self.name}.log"

    def send(self, number: signal.Signals) -> None:
        """A signal to the process and all its children."""
        assert self.process is not None
        os.killpg(self.process.pid, number)

    def stop(self, number: signal.Signals = signal.SIGTERM, *, seconds: float = 30) -> int:
        """A signal to the process alone, as from docker; its exit status, of whatever it takes to end it."""
        if self.process is None:
            return 0
        self.process.send_signal(number)
        try:
            status = self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.send(signal.SIGKILL)
            status = self.process.wait()
        self.process = None
        return status

    def end(self) -> None:
        """Away with it, frozen or not."""
        if self.process is not None:
            with contextlib.suppress(ProcessLookupError):
                self.send(signal.SIGKILL)
            self.process.wait()
            self.process = None


def inherited() -> dict[str, str]:
    """This process's environment without what would reach into the parts."""
    kept = {"HOME", "LANG", "TMPDIR", "JAVA_HOME", "USER"}
    return {name: value for name, value in os.environ.items() if name in kept} | {"PATH": PATH}


def wait_for(
    answers: Callable[[], bool],
    *,
    what: str,
    still: Callable[[], bool] = lambda: True,
    log: Path | None = None,
    seconds: float = WAIT_SECONDS,
) -> float:
    """The seconds it took; an AssertionError with the end of the log when it does not come true."""
    start = time.monotonic()
    while time.monotonic() - start < seconds and still():
        if answers():
            return time.monotonic() - start
        time.sleep(0.2)
    said = log.read_text(errors="replace")[-2000:] if log and log.exists() else ""
    raise AssertionError(f"waited in vain for {what}\n{said}")


def listens(port: int) -> Callable[[], bool]:
    """Whether something takes connections there."""

    def answers() -> bool:
        with socket.socket() as probe:
            probe.settimeout(1)
            return probe.connect_ex(("127.0.0.1", port)) == 0

    return answers


def free_port() -> int:
    """A port nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def program(*names: str) -> str | None:
    """The first of the programs that this machine has."""
    return next(filter(None, (shutil.which(name, path=PATH) for name in names)), None)
