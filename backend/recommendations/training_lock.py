"""One training at a time: a lock that the system or the database takes back when its holder dies."""

import fcntl
import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.conf import settings
from django.db import connection

from engine.errors import TrainingError

BUSY = "Another training is running; this one has not begun."
LOST = "The database took the lock on training back, so nothing has been published; try again."
LONGEST = 30 * 86_400  # seconds that a connection may stay silent while models are fitted

Check = Callable[[], None]


@contextmanager
def training_lock() -> Iterator[Check]:
    """Raises TrainingError while somebody else trains; gives a check that the lock is still held."""
    held = _lock_in_mysql() if connection.vendor == "mysql" else _lock_in_folder()
    with held as check:
        yield check


@contextmanager
def _lock_in_mysql() -> Iterator[Check]:
    """Held by a connection of its own: it ends with the process, whichever machine that is on."""
    keeper = connection.copy()
    database = str(keeper.settings_dict["NAME"])
    name = f"nextflex.training.{hashlib.sha256(database.encode()).hexdigest()[:16]}"
    try:
        with keeper.cursor() as cursor:
            cursor.execute("SET SESSION wait_timeout = %s", [LONGEST])
            cursor.execute("SELECT GET_LOCK(%s, 0)", [name])
            if cursor.fetchone() != (1,):
                raise TrainingError(BUSY)

            def check() -> None:
                cursor.execute("SELECT IS_USED_LOCK(%s) = CONNECTION_ID()", [name])
                if cursor.fetchone() != (1,):
                    raise TrainingError(LOST)

            yield check
    finally:
        keeper.close()


@contextmanager
def _lock_in_folder() -> Iterator[Check]:
    """A file beside SQLite's: whoever trains into this database is on this machine."""
    with (settings.VAR / "training.lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise TrainingError(BUSY) from error
        yield lambda: None
