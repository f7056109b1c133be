"""The production server with two workers, on a port of its own."""

import json
import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from socket import socket

from benchmarks.harness.real_data import real_dataset

ROOT = Path(__file__).parents[2]
START_UP_SECONDS = 60
WORKERS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A running server."""

    url: str
    pid: int  # of the process above the workers
    environment: dict[str, str]

    def tokens(self, *, n_users: int, n_ratings: int) -> list[str]:
        """Access tokens of users with that many ratings each; good for ten minutes."""
        command = [sys.executable, "-m", "benchmarks.site.members", str(n_users), str(n_ratings)]
        done = subprocess.run(
            command, cwd=ROOT, env=self.environment, check=True, stdout=subprocess.PIPE, text=True
        )
        return list(json.loads(done.stdout))

    def workers(self) -> list[int]:
        """The process ids of the workers."""
        found = subprocess.run(["pgrep", "-P", str(self.pid)], stdout=subprocess.PIPE, text=True, check=True)
        granian = found.stdout.split()[0]
        found = subprocess.run(["pgrep", "-P", granian], stdout=subprocess.PIPE, text=True, check=True)
        return [int(pid) for pid in found.stdout.split()]


@contextmanager
def running_site(folder: Path, *, dataset: str) -> Iterator[Site]:
    """The dataset loaded, its models trained and served; what is there already is used again."""
    port = _free_port()
    environment = {
        **os.environ,
        "VAR": str(folder),
        "HOST": "127.0.0.1",
        "PORT": str(port),
        "WEB_WORKERS": str(WORKERS),
        "THROTTLE_RECOMMENDATIONS": "off",
        "DJANGO_SETTINGS_MODULE": "benchmarks.site.settings",
    }
    subprocess.run(
        [sys.executable, "manage.py", "bootstrap", "--dataset", dataset],
        cwd=ROOT,
        env=environment,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    server = subprocess.Popen(
        [sys.executable, "-m", "backend.config.serve"], cwd=ROOT, env=environment, stdout=subprocess.DEVNULL
    )
    try:
        url = f"http://127.0.0.1:{port}"
        _wait_for(f"{url}/readyz")
        yield Site(url=url, pid=server.pid, environment=environment)
    finally:
        server.terminate()
        server.wait(20)


def _free_port() -> int:
    with socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(url: str) -> None:
    deadline = time.monotonic() + START_UP_SECONDS
    while True:
        try:
            urllib.request.urlopen(url, timeout=5).close()
            return
        except OSError as error:
            if time.monotonic() > deadline:
                raise RuntimeError(f"{url} does not answer.") from error
            time.sleep(0.1)


@contextmanager
def site_of(dataset: str) -> Iterator[Site]:
    """The site of a dataset; by default of ml-latest-small, else of the demo, kept in VAR between runs."""
    chosen = dataset or str(real_dataset("ml-latest-small") or "demo")
    folder = Path(os.environ.get("VAR", ROOT / "var")) / "bench" / Path(chosen).name
    with running_site(folder, dataset=chosen) as site:
        yield site
