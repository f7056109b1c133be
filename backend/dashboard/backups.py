"""All state of a site in a folder, and back: the database, and the store with models, ratings and images."""

import json
from datetime import UTC, datetime
from pathlib import Path

from django.conf import settings
from django.core.management.base import CommandError
from django.db import connection

from backend.accounts.models import User
from backend.dashboard.database_dumps import database_dump, database_load
from engine.artifacts import open_store
from engine.artifacts.store import CURRENT
from engine.types import Progress

DATABASE, STORE, MANIFEST = "database", "store", "backup.json"


def backup_write(folder: Path, *, progress: Progress) -> None:
    """Write a new folder; what says that it is whole comes last. Raises CommandError or StoreError.

    The database comes first: what users add meanwhile is then in the store without being missed.
    """
    if folder.exists() and any(folder.iterdir()):
        raise CommandError(f"{folder} is not empty; name a new folder.")
    folder.mkdir(parents=True, exist_ok=True)
    database_dump(folder / DATABASE)
    objects = open_store(settings.OBJECT_STORE_URL).objects
    keys = objects.keys("")
    for done, key in enumerate(keys, start=1):
        if (stored := objects.get(key)) is not None:  # else it has been deleted since
            target = folder / STORE / key
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(stored.data)
        progress("Copying the store", done=done, total=len(keys))
    described = {
        "created": datetime.now(UTC).isoformat(timespec="seconds"),
        "database": connection.vendor,
        "version": settings.VERSION,
    }
    (folder / MANIFEST).write_text(json.dumps(described, indent=2) + "\n")


def backup_restore(folder: Path, *, overwrite: bool, progress: Progress) -> None:
    """Make database and store what they were; raises CommandError or StoreError.

    Which models serve is said last, when everything that they need is there.
    """
    try:
        described = json.loads((folder / MANIFEST).read_text())
    except (OSError, ValueError) as error:
        raise CommandError(f"{folder} is no backup, or one that was not finished.") from error
    if described["database"] != connection.vendor:
        raise CommandError(f"The backup is of {described['database']}, the database is {connection.vendor}.")
    if not overwrite and _has_users():
        raise CommandError("The database has users, who would be lost: say --overwrite if they may be.")
    objects = open_store(settings.OBJECT_STORE_URL).objects
    files = sorted(path for path in (folder / STORE).rglob("*") if path.is_file())
    keys = [path.relative_to(folder / STORE).as_posix() for path in files]
    for done, (key, path) in enumerate(zip(keys, files, strict=True), start=1):
        if key != CURRENT:
            objects.put(key, path.read_bytes())
        progress("Restoring the store", done=done, total=len(keys))
    database_load(folder / DATABASE)
    if CURRENT in keys:
        objects.put(CURRENT, (folder / STORE / CURRENT).read_bytes())


def _has_users() -> bool:
    tables = connection.introspection.table_names()
    return User._meta.db_table in tables and User.objects.exists()
