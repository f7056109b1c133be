"""Times of loading a dataset into the database at TEST_DATABASE_URL, as JSON: `… DATASET REPEATS`."""

import json
import os
import sys
import tempfile
from typing import Any
from urllib.parse import urlsplit

from benchmarks.harness.repeats import by_turns, seconds

TABLES = ("catalog_genre", "catalog_movie", "catalog_moviegenre", "catalog_moviecredit")


def main(dataset: str, repeats: int) -> None:
    """Both ways start from empty tables each time."""
    _set_up(os.environ["TEST_DATABASE_URL"])
    from backend.catalog.loading import catalog_load
    from engine.datasets.open import open_dataset

    movies = open_dataset(dataset)
    catalog_load(movies, update=False)
    rows = {table: _rows(table) for table in TABLES}

    def load() -> float:
        _empty()
        return seconds(lambda: catalog_load(movies, update=False))

    def insert() -> float:
        _empty()
        return seconds(lambda: _insert(rows))

    pairs = by_turns(load, insert, repeats=repeats)
    n_rows = sum(len(values) for _, values in rows.values())
    sys.stdout.write(json.dumps({"ours": pairs.ours, "reference": pairs.reference, "rows": n_rows}))


def _set_up(url: str) -> None:
    """Django on a new database."""
    import MySQLdb

    parts = urlsplit(url)
    with MySQLdb.connect(user="root", unix_socket=parts.query.removeprefix("unix_socket=")) as server:
        server.cursor().execute(
            f"CREATE DATABASE IF NOT EXISTS {parts.path.strip('/')} CHARACTER SET utf8mb4"
        )
    os.environ |= {"DATABASE_URL": url, "VAR": tempfile.mkdtemp(prefix="nextflex-bench-")}
    os.environ["DJANGO_SETTINGS_MODULE"] = "backend.config.settings"
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0, interactive=False)


def _rows(table: str) -> tuple[list[str], list[Any]]:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM {table}")
        return [column[0] for column in cursor.description], list(cursor.fetchall())


def _empty() -> None:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SET FOREIGN_KEY_CHECKS = 0")
        for table in TABLES:
            cursor.execute(f"TRUNCATE {table}")
        cursor.execute("SET FOREIGN_KEY_CHECKS = 1")


def _insert(rows: dict[str, tuple[list[str], list[Any]]]) -> None:
    from django.db import connection, transaction

    with transaction.atomic(), connection.cursor() as cursor:
        for table, (columns, values) in rows.items():
            names = ", ".join(f"`{column}`" for column in columns)
            marks = ", ".join(["%s"] * len(columns))
            cursor.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", values)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
