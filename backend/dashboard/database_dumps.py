"""The database as one file, and back: SQLite by its own copying, MySQL and MariaDB by their programs."""

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from typing import IO, Any

from django.core.management.base import CommandError
from django.db import connection

DUMP = ("mariadb-dump", "mysqldump")
LOAD = ("mariadb", "mysql")
DUMP_OPTIONS = (
    "--single-transaction",  # one moment of all tables, while others go on writing
    "--quick",
    "--hex-blob",
    "--no-tablespaces",  # their description takes rights that a site's user lacks
)


def database_dump(file: Path) -> None:
    """Write the database as it is at this moment; raises CommandError."""
    if connection.vendor == "sqlite":
        connection.ensure_connection()
        with closing(sqlite3.connect(file)) as copy:
            connection.connection.backup(copy)
        return
    with file.open("wb") as output:
        _run(DUMP, *DUMP_OPTIONS, stdout=output)


def database_load(file: Path) -> None:
    """Make the database what the file says; raises CommandError."""
    if connection.vendor == "sqlite":
        connection.ensure_connection()
        with closing(sqlite3.connect(file)) as copy:
            copy.backup(connection.connection)
        return
    with file.open("rb") as content:
        _run(LOAD, stdin=content)


def _run(
    names: tuple[str, ...], *options: str, stdin: IO[bytes] | None = None, stdout: IO[bytes] | None = None
) -> None:
    program = next(filter(None, map(shutil.which, names)), None)
    if program is None:
        raise CommandError(f"This machine has no {' or '.join(names)}: install MySQL's or MariaDB's client.")
    database: dict[str, Any] = connection.settings_dict
    given = database.get("OPTIONS", {})
    where = {
        "host": database["HOST"],
        "port": database["PORT"],
        "user": database["USER"],
        "socket": given.get("unix_socket"),
        "default-character-set": "utf8mb4",
    }
    command = [program, *(f"--{name}={value}" for name, value in where.items() if value), *options]
    done = subprocess.run(
        [*command, str(database["NAME"])],
        env={**os.environ, "MYSQL_PWD": str(database["PASSWORD"])},  # not for others to read
        stdin=stdin,
        stdout=stdout,
        stderr=subprocess.PIPE,
        check=False,
    )
    if done.returncode:
        raise CommandError(f"{Path(program).name} failed: {done.stderr.decode(errors='replace').strip()}")
