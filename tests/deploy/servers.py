"""The servers that the images of docker-compose.yml bring: a database, a cache, a store, Spark."""

import shutil
import subprocess
import sys
from pathlib import Path

from tests.deploy.compose import Service
from tests.deploy.parts import PATH, Part, free_port, inherited, listens, program


def database(folder: Path, *, service: Service, port: int) -> Part:
    """MariaDB with the options of the compose file; in place of MySQL; its data stay in the folder."""
    server = program("mariadbd", "mysqld")
    assert server, "no mariadbd or mysqld found"
    data = folder / "mysql"
    owner = ["--user=mysql"] if Path.home() == Path("/root") else []  # a server refuses to run as root
    folder.chmod(0o755)
    data.mkdir()
    if owner:
        shutil.chown(data, "mysql")
    subprocess.run(
        ["mariadb-install-db", "--no-defaults", *owner, f"--datadir={data}", "--skip-test-db"],
        env=inherited(),
        check=True,
        capture_output=True,
    )
    password = service.environment["MYSQL_PASSWORD"]
    prepare = folder / "users.sql"
    prepare.write_text(
        "CREATE DATABASE IF NOT EXISTS nextflex;\n"
        f"CREATE USER IF NOT EXISTS nextflex@'%' IDENTIFIED BY '{password}';\n"
        "GRANT ALL ON nextflex.* TO nextflex@'%';\n"
    )
    return Part(
        name="mysql",
        command=[
            server,
            "--no-defaults",
            *owner,
            f"--datadir={data}",
            "--socket=mysql.socket",  # in the data's folder
            "--pid-file=mysql.pid",
            f"--port={port}",
            "--bind-address=127.0.0.1",
            "--skip-name-resolve",
            f"--init-file={prepare}",
            *service.command[1:],
        ],
        folder=folder,
        answers=listens(port),
    )


def cache(folder: Path, *, service: Service, port: int) -> Part:
    """Redis."""
    command = [*service.command, "--port", str(port), "--bind", "127.0.0.1", "--dir", str(folder)]
    return Part(name="redis", command=command, folder=folder, answers=listens(port))


def fake_store(folder: Path) -> tuple[Part, int]:
    """moto in memory and its port, where no real S3 server was given."""
    port = free_port()
    command = [sys.executable, "-m", "moto.server", "--port", str(port)]
    return Part(name="s3", command=command, folder=folder, answers=listens(port)), port


def spark(folder: Path, *, master: Service, worker: Service, port: int) -> list[Part]:
    """A standalone master and a worker, as the compose file starts them."""
    here = {"SPARK_LOCAL_IP": "127.0.0.1", "PATH": PATH}
    changes = {
        "spark-master": "127.0.0.1",
        "spark://spark-master:7077": f"spark://127.0.0.1:{port}",
        "7077": str(port),
        "8081": "0",
        "8082": "0",
        "/tmp/spark-work": str(folder / "spark-work"),
    }

    def part(name: str, service: Service) -> Part:
        command = [changes.get(word, word) for word in service.command]
        listening = listens(port) if name == "spark-master" else lambda: True
        environment = service.environment | here
        return Part(name=name, command=command, folder=folder, environment=environment, answers=listening)

    return [part("spark-master", master), part("spark-worker", worker)]
