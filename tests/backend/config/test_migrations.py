"""The database's schema, back to nothing and forth again, on the database that the tests run on."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import connection

ROOT = Path(__file__).parents[3]
NAME = "nextflex_migrations"
THERE_AND_BACK = """
import django
django.setup()
from django.core.management import call_command
from django.db import connection
from django.db.migrations.loader import MigrationLoader

call_command("migrate", verbosity=0)
before = sorted(connection.introspection.table_names())
for app in sorted(MigrationLoader(connection).migrated_apps):
    call_command("migrate", app, "zero", verbosity=0)
assert connection.introspection.table_names() == ["django_migrations"], "something is left"
call_command("migrate", verbosity=0)
assert sorted(connection.introspection.table_names()) == before
call_command("makemigrations", "--check", "--dry-run", verbosity=0)
"""


@pytest.fixture
def address(db: None, tmp_path: Path) -> Iterator[str]:
    """An empty database beside that of the tests."""
    if connection.vendor != "mysql":
        yield f"sqlite:///{tmp_path / 'nextflex.sqlite3'}"
        return
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE DATABASE {NAME} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci")
        yield os.environ["TEST_DATABASE_URL"].replace("/nextflex?", f"/{NAME}?")
        cursor.execute(f"DROP DATABASE {NAME}")


def test_every_migration_can_be_taken_back_and_applied_again(address, tmp_path):
    environment = {**os.environ, "DATABASE_URL": address, "VAR": str(tmp_path / "var")}
    environment |= {"DJANGO_SETTINGS_MODULE": "backend.config.settings"}
    done = subprocess.run(
        [sys.executable, "-c", THERE_AND_BACK], cwd=ROOT, env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
