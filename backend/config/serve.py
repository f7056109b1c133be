"""Runs the production web server and, once it answers, says where: `python -m backend.config.serve`."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from http import HTTPStatus

import django
from django.conf import settings

START_UP_SECONDS = 60


def main() -> int:
    """The server's exit status."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "backend.config.settings")
    django.setup()
    host, port = settings.HOST, settings.PORT
    if _is_taken(host, port):
        sys.stderr.write(f"Port {port} on {host} is in use; choose another: make run PORT={port + 1}\n")
        return 1
    with tempfile.TemporaryDirectory(prefix="nextflex-metrics-") as folder:
        server = subprocess.Popen(
            _command(host, port), env={**os.environ, "PROMETHEUS_MULTIPROC_DIR": folder}
        )
        for stop in (signal.SIGINT, signal.SIGTERM):
            signal.signal(stop, lambda number, _: server.send_signal(number))
        if _wait_until_ready(server, url=f"http://{_reachable(host)}:{port}"):
            _print_welcome(f"http://{_reachable(host)}:{port}")
        return server.wait()


def _command(host: str, port: int) -> list[str]:
    return [
        sys.executable, "-m", "granian", "backend.config.wsgi:application",
        "--interface", "wsgi",
        "--host", host,
        "--port", str(port),
        "--workers", str(settings.WEB_WORKERS),
        "--blocking-threads", str(2 * (os.cpu_count() or 1) + 1),  # per worker; more would only take turns
        "--workers-kill-timeout", "5",  # seconds; stopping ends even if a request does not
        "--log-level", "warning",
        "--respawn-failed-workers",
    ]  # fmt: skip


def _reachable(host: str) -> str:
    return "127.0.0.1" if host in {"0.0.0.0", "::"} else host


def _is_taken(host: str, port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex((_reachable(host), port)) == 0


def _wait_until_ready(server: subprocess.Popen[bytes], *, url: str) -> bool:
    deadline = time.monotonic() + START_UP_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        try:
            with urllib.request.urlopen(f"{url}/readyz", timeout=5) as answer:
                return bool(answer.status == HTTPStatus.OK)
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    if server.poll() is None:
        sys.stderr.write(
            f"The server runs but {url}/readyz does not say ready; open it to see what is missing.\n"
        )
    return False


def _print_welcome(url: str) -> None:
    sys.stdout.write(f"\nNextFlex is ready: {url}\n{_logins(url)}Press Ctrl+C to stop.\n")
    sys.stdout.flush()


def _logins(url: str) -> str:
    """A line for each demo login that works."""
    from backend.accounts.demo import demo_accounts_open  # models need Django to be set up

    lines = ""
    for user in demo_accounts_open():
        kind, place = ("admin", f"   ({url}/admin/)") if user.is_staff else ("user", "")
        lines += f"  {kind:<6} {user.email:<20} password {settings.DEMO_PASSWORD}{place}\n"
    return lines


if __name__ == "__main__":
    sys.exit(main())
