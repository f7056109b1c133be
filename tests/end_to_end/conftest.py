"""The product as `make run` serves it, on the demo dataset, and a real browser to use it with."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[2]
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
BROWSER_FLAGS = [
    "--no-sandbox",  # tests may run as root in a container
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
START_UP_SECONDS = 90
DEMO_PASSWORD = "popcorn-and-a-film"


@pytest.fixture(scope="session")
def state(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of all that a freshly set up site keeps."""
    return tmp_path_factory.mktemp("var")


@pytest.fixture(scope="session")
def site(state: Path) -> Iterator[str]:
    """The URL of a freshly set up site, or of the running one that NEXTFLEX_SITE names."""
    if running := os.environ.get("NEXTFLEX_SITE"):
        yield running.rstrip("/")
        return
    environment = {**os.environ, "VAR": str(state), "PORT": str(_free_port()), "HOST": "127.0.0.1"}
    environment.pop("DJANGO_SETTINGS_MODULE", None)
    subprocess.run(
        [sys.executable, "manage.py", "bootstrap", "--dataset", "demo"], cwd=ROOT, env=environment, check=True
    )
    url = f"http://127.0.0.1:{environment['PORT']}"
    with (state / "server.log").open("w") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", "backend.config.serve"], cwd=ROOT, env=environment, stdout=log, stderr=log
        )
        try:
            _wait_until_ready(server, url=url, log=state / "server.log")
            yield url
        finally:
            server.terminate()
            server.wait(timeout=20)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_until_ready(server: "subprocess.Popen[bytes]", *, url: str, log: Path) -> None:
    deadline = time.monotonic() + START_UP_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        try:
            urllib.request.urlopen(f"{url}/readyz", timeout=5).close()
        except OSError:
            time.sleep(0.2)
        else:
            return
    pytest.fail(f"the server did not get ready:\n{log.read_text()}")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless Chromium or Chrome found on this machine."""
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        if os.environ.get("CI"):
            pytest.fail("continuous integration must have a Chromium")
        pytest.skip("no Chrome or Chromium on this machine")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=BROWSER_FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser, site: str) -> Iterator[Page]:
    """A page of a new visitor; fails the test when the client logs an error."""
    context = browser.new_context(base_url=site, viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.set_default_timeout(15_000)
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    yield page
    context.close()
    assert problems == []


@pytest.fixture(scope="session")
def enter() -> Callable[..., None]:
    """Logs a demo account in without the form, `enter(page, email=…)`; the next page opens as this user's."""

    def enter(page: Page, *, email: str) -> None:
        page.goto("/offline.html")
        account = {"email": email, "password": DEMO_PASSWORD}
        answer = page.request.post("/api/v1/auth/session/login/", data=account)
        assert answer.ok, answer.text()
        page.evaluate("localStorage.setItem('nextflex-session', '1')")

    return enter
