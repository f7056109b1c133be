"""Load by wrk, a client that costs little beside what it measures."""

import json
import random
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

SCRIPT = Path(__file__).with_name("requests.lua")
MISSING = "wrk is not installed (apt-get install wrk)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What came back."""

    per_second: float
    p50_ms: float
    p99_ms: float
    errors: int  # answers other than 2xx, and requests without an answer


@dataclass(frozen=True, slots=True)
class Request:
    """A GET."""

    path: str
    token: str = ""


def is_installed() -> bool:
    """Whether there is a wrk."""
    return shutil.which("wrk") is not None


def load(url: str, requests: Sequence[Request], *, clients: int, seconds: int) -> Answers:
    """Keep-alive clients that ask for the requests over and over, each starting at another one."""
    lines = [f"{request.path}\t{request.token}\n" for request in requests]
    random.Random(1).shuffle(lines)
    with tempfile.NamedTemporaryFile("w", suffix=".tsv") as file:
        file.writelines(lines)
        file.flush()
        command = [
            "wrk",
            "-t1",
            f"-c{clients}",
            f"-d{seconds}s",
            "--timeout",
            "20s",
            "-s",
            str(SCRIPT),
            url,
            file.name,
        ]
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return Answers(**json.loads(done.stdout.splitlines()[-1]))
