"""Two server processes with one state folder, as `make run` has them."""

import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from socket import socket

import pytest

ROOT = Path(__file__).parents[2]
START_UP_SECONDS = 60
WRONG = b'{"email": "ann@example.com", "password": "wrong"}'


def free_port() -> int:
    with socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def workers(tmp_path) -> Iterator[list[str]]:
    """Their addresses."""
    environment = {**os.environ, "VAR": str(tmp_path), "THROTTLE_LOGIN_EMAIL": "10/day"}
    environment |= {"DJANGO_SETTINGS_MODULE": "backend.config.settings"}
    subprocess.run([sys.executable, "manage.py", "migrate", "-v0"], cwd=ROOT, env=environment, check=True)
    ports = [free_port(), free_port()]
    command = [sys.executable, "-m", "granian", "backend.config.wsgi:application", "--interface", "wsgi"]
    running = [
        subprocess.Popen([*command, "--port", str(port), "--log-level", "warning"], cwd=ROOT, env=environment)
        for port in ports
    ]
    addresses = [f"http://127.0.0.1:{port}" for port in ports]
    for address in addresses:
        wait_for(f"{address}/healthz")
    yield addresses
    for process in running:
        process.terminate()
    for process in running:
        process.wait(20)


def wait_for(url: str) -> None:
    deadline = time.monotonic() + START_UP_SECONDS
    while time.monotonic() < deadline:
        try:
            urllib.request.urlopen(url, timeout=2).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    pytest.fail(f"{url} does not answer")


def log_in(address: str) -> int:
    request = urllib.request.Request(
        f"{address}/api/v1/auth/session/login/", data=WRONG, headers={"Content-Type": "application/json"}
    )
    try:
        return int(urllib.request.urlopen(request, timeout=60).status)
    except urllib.error.HTTPError as error:
        return error.code


def test_of_20_log_ins_at_once_with_a_wrong_password_half_are_turned_away(workers):
    with ThreadPoolExecutor(20) as people:
        statuses = Counter(people.map(log_in, workers * 10))
    assert statuses == {401: 10, 429: 10}
