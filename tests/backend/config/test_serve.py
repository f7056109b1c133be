"""The web server as it is started, with an application that takes its time."""

import os
import signal
import subprocess
import threading
import urllib.request

import pytest

from backend.config import serve
from tests.deploy.parts import free_port, listens, wait_for

SLOW = """
import time
def application(environ, start_response):
    with open("begun", "a") as begun:
        begun.write(".")
    time.sleep(0.5)
    start_response("200 OK", [])
    return [b"done"]
"""


@pytest.fixture
def server(tmp_path):
    (tmp_path / "slow.py").write_text(SLOW)
    port = free_port()
    command = [
        "slow:application" if word == "backend.config.wsgi:application" else word
        for word in serve._command("127.0.0.1", port)
    ]
    process = subprocess.Popen(command, cwd=tmp_path, env=os.environ)
    wait_for(listens(port), what="the server")
    urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=20).close()
    yield process, f"http://127.0.0.1:{port}/"
    process.kill()


def test_a_stopping_server_answers_what_it_was_asked(server, tmp_path):
    process, url = server
    answers: list[bytes] = []

    def ask() -> None:
        with urllib.request.urlopen(url, timeout=20) as answer:
            answers.append(answer.read())

    askers = [threading.Thread(target=ask) for _ in range(4)]
    for asker in askers:
        asker.start()
    wait_for(lambda: len((tmp_path / "begun").read_text()) == 1 + len(askers), what="the last to be begun")
    process.send_signal(signal.SIGTERM)
    for asker in askers:
        asker.join()
    assert process.wait(20) == 0
    assert answers == [b"done"] * 4
