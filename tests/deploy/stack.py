"""The whole of docker-compose.yml by hand: the same commands and settings, on this machine's loopback.

`python -m tests.deploy.stack COMMAND …` runs the command with NEXTFLEX_SITE naming the site behind nginx.
TEST_S3_ENDPOINT, TEST_S3_KEY and TEST_S3_SECRET name a real S3 server (tests/with-s3); else moto stands in.
"""

import os
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from tests.deploy import servers
from tests.deploy.compose import ROOT, example_variables, services
from tests.deploy.door import Door
from tests.deploy.parts import Part, free_port, inherited, wait_for
from tests.deploy.proxy import proxy


class Stack:
    """Every part, by the name of its service; `store` is the door to the S3 server."""

    def __init__(self, folder: Path, **environment: str) -> None:
        self.folder = folder
        self.parts: dict[str, Part] = {}
        self._changes = environment
        self._ports = {name: free_port() for name in ("mysql", "redis", "spark", "web", "nginx")}
        self._own_store, self.store = self._opened_store()
        keys = {"S3_ACCESS_KEY": "TEST_S3_KEY", "S3_SECRET_KEY": "TEST_S3_SECRET"}
        given = {name: os.environ[source] for name, source in keys.items() if source in os.environ}
        self._services = services(example_variables() | {"SPARK_WORKER_MEMORY": "2g"} | given)
        self.site = f"http://127.0.0.1:{self._ports['nginx']}"
        self.web = f"http://127.0.0.1:{self._ports['web']}"

    def start(self, *, small: bool = False) -> None:
        """In the order of the compose file; a small one has few films and no Spark."""
        of = self._services
        self._begin(servers.database(self.folder, service=of["mysql"], port=self._ports["mysql"]))
        self._begin(servers.cache(self.folder, service=of["redis"], port=self._ports["redis"]))
        if small:
            self.run("bootstrap", "deploy/make-bucket")
            self.run("bootstrap", sys.executable, "-m", "tests.deploy.small_site")
        else:
            self._bootstrap()
        self._begin(self._web())
        folder = self.folder / "nginx"
        folder.mkdir()
        folder.chmod(0o755)
        client = ROOT / "frontend" / "dist"
        self._begin(proxy(folder, port=self._ports["nginx"], web_port=self._ports["web"], client=client))

    def _bootstrap(self) -> None:
        worker = replace(self._services["spark-worker"], environment=self.environment("spark-worker"))
        cluster = servers.spark(
            self.folder, master=self._services["spark-master"], worker=worker, port=self._ports["spark"]
        )
        for part in cluster:
            self._begin(part)
        self.run("bootstrap")
        for part in cluster:  # done: the processors are for the site
            part.end()

    def stop(self) -> None:
        """All of it, the front first."""
        for part in reversed(self.parts.values()):
            part.end()
        self.store.shut()
        if self._own_store:
            self._own_store.end()

    def run(self, service: str, *command: str) -> None:
        """A service that comes to an end, or another command in its place."""
        log = self.folder / f"{service}.log"
        with log.open("ab") as file:
            status = subprocess.run(
                command or self._services[service].command,
                cwd=ROOT,
                env=inherited() | self.environment(service),
                stdout=file,
                stderr=file,
                check=False,
            ).returncode
        assert status == 0, log.read_text(errors="replace")[-3000:]

    def environment(self, service: str) -> dict[str, str]:
        """What the service gets, with the addresses of this machine."""
        addresses = {
            "mysql:3306": f"127.0.0.1:{self._ports['mysql']}",
            "redis:6379": f"127.0.0.1:{self._ports['redis']}",
            "seaweedfs:8333": f"127.0.0.1:{self.store.port}",
            "spark-master:7077": f"127.0.0.1:{self._ports['spark']}",
        }
        values = self._services[service].environment
        for there, here in addresses.items():
            values = {name: value.replace(f"/{there}", f"/{here}") for name, value in values.items()}
            values = {name: value.replace(f"@{there}", f"@{here}") for name, value in values.items()}
        local = {"HOST": "127.0.0.1", "SPARK_LOCAL_IP": "127.0.0.1", "PORT": str(self._ports["web"])}
        django = {"DJANGO_SETTINGS_MODULE": "backend.config.settings"}
        state = {"VAR": str(self.folder / f"var-{service}"), "HOME": str(self.folder / "home")}
        return values | django | local | state | self._changes

    def status(self, path: str, *, behind: str = "") -> int:
        """Of a GET at the web server itself, or 0 without an answer."""
        try:
            with urllib.request.urlopen(f"{behind or self.web}{path}", timeout=20) as answer:
                return int(answer.status)
        except urllib.error.HTTPError as error:
            return error.code
        except OSError:
            return 0

    def _web(self) -> Part:
        return Part(
            name="web",
            command=[sys.executable, *self._services["web"].command[1:]],
            folder=self.folder,
            environment=self.environment("web"),
            answers=lambda: self.status("/readyz") == 200,
        )

    def _begin(self, part: Part) -> None:
        self.parts[part.name] = part
        part.start()

    def _opened_store(self) -> tuple[Part | None, Door]:
        if address := os.environ.get("TEST_S3_ENDPOINT"):
            found = urlsplit(address)
            return None, Door(to=(found.hostname or "", found.port or 0))
        part, port = servers.fake_store(self.folder)
        part.start()
        return part, Door(to=("127.0.0.1", port))


def main() -> int:
    """The command's exit status."""
    with tempfile.TemporaryDirectory(prefix="nextflex-stack-") as name:
        start, stack = time.monotonic(), Stack(Path(name))
        try:
            stack.start()
            wait_for(lambda: stack.status("/readyz", behind=stack.site) == 200, what="the site")
            sys.stdout.write(f"The stack is up after {time.monotonic() - start:.0f} s: {stack.site}\n")
            sys.stdout.flush()
            return subprocess.run(
                sys.argv[1:], cwd=ROOT, env=os.environ | {"NEXTFLEX_SITE": stack.site}, check=False
            ).returncode
        finally:
            stack.stop()


if __name__ == "__main__":
    sys.exit(main())
