"""nginx with the configuration of its image, in front of a server that says what it was asked."""

import gzip
import json
import os
import re
import tempfile
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from django.conf import settings

from backend.api.body_limit import FORM_BYTES
from tests.deploy.compose import ROOT
from tests.deploy.parts import free_port, program
from tests.deploy.proxy import proxy

SCRIPT = "console.log('a script that is long enough to be worth compressing');" * 50


class Told(BaseHTTPRequestHandler):
    """Answers with the request's path and headers; /die hangs up the first time."""

    died = False

    def do_GET(self) -> None:
        if self.path == "/die" and not Told.died:
            Told.died = True
            self.connection.close()
            return
        body = json.dumps({"path": self.path, **self.headers, "padding": "x" * 2000}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.do_GET()

    def log_message(self, *_) -> None:
        """Says nothing."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    """Its address."""
    if program("nginx") is None:
        if os.environ.get("CI"):
            pytest.fail("continuous integration must have nginx")
        pytest.skip("no nginx on this machine")
    state = tempfile.TemporaryDirectory(prefix="nextflex-nginx-")
    folder = Path(state.name)
    folder.chmod(0o755)  # nginx, started by root, reads as somebody else
    (folder / "client" / "assets").mkdir(parents=True)
    (folder / "client" / "assets" / "index-12345678.js").write_text(SCRIPT)
    (folder / "client" / "assets" / "index-12345678.js.br").write_bytes(b"brotli of the build")
    told = ThreadingHTTPServer(("127.0.0.1", 0), Told)
    threading.Thread(target=told.serve_forever, daemon=True).start()
    port = free_port()
    part = proxy(folder, port=port, web_port=told.server_port, client=folder / "client")
    part.start()
    yield f"http://127.0.0.1:{port}"
    part.end()
    told.shutdown()
    state.cleanup()


def ask(url: str, data: bytes | None = None, **headers: str):
    return urllib.request.urlopen(urllib.request.Request(url, data=data, headers=headers), timeout=10)


def test_the_site_learns_who_asked_and_how(site):
    told = json.load(
        ask(f"{site}/api/v1/genres/", **{"X-Forwarded-For": "6.6.6.6", "X-Request-ID": "forged"})
    )
    assert told["path"] == "/api/v1/genres/"
    assert told["X-Forwarded-For"] == "127.0.0.1"
    assert told["X-Forwarded-Proto"] == "http"
    assert re.fullmatch("[0-9a-f]{32}", told["X-Request-ID"])
    assert told["Host"] == site.removeprefix("http://")


def test_tls_that_ended_in_front_is_passed_on(site):
    assert json.load(ask(f"{site}/", **{"X-Forwarded-Proto": "https"}))["X-Forwarded-Proto"] == "https"


@pytest.mark.parametrize("coding", ["gzip", "br"])
def test_answers_are_compressed(site, coding):
    answer = ask(f"{site}/api/v1/genres/", **{"Accept-Encoding": coding})
    assert answer.headers["Content-Encoding"] == coding
    assert len(answer.read()) < 1000


def test_the_clients_files_come_from_the_disk_and_stay_in_the_browser(site):
    answer = ask(f"{site}/assets/index-12345678.js", **{"Accept-Encoding": "gzip"})
    assert gzip.decompress(answer.read()).decode() == SCRIPT
    assert "immutable" in answer.headers["Cache-Control"]
    brotli = ask(f"{site}/assets/index-12345678.js", **{"Accept-Encoding": "br"})
    assert brotli.read() == b"brotli of the build"


def test_metrics_are_not_for_the_world(site):
    with pytest.raises(urllib.error.HTTPError) as error:
        ask(f"{site}/metrics")
    assert error.value.code == 404


def test_an_upload_of_the_largest_size_passes_and_a_larger_one_is_for_the_site_to_refuse(site):
    size = settings.UPLOAD_MAX_BYTES + FORM_BYTES
    assert ask(f"{site}/api/v1/posts/", data=b"x" * (size + 1000)).status == 200
    with pytest.raises(urllib.error.HTTPError) as error:
        ask(f"{site}/api/v1/posts/", data=b"x" * (2 * size))
    assert error.value.code == 413


def test_a_get_whose_worker_died_is_asked_again(site):
    assert json.load(ask(f"{site}/die"))["path"] == "/die"


def test_the_image_holds_the_configuration_that_is_tested():
    assert "COPY deploy/nginx.conf /etc/nginx/nginx.conf" in Path(ROOT / "Dockerfile").read_text()
