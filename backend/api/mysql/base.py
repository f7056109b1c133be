"""Django's MySQL backend, which does not let every request wait for a server that is away."""

from typing import Any

from django.db import OperationalError
from django.db.backends.mysql import base

from backend.api.resting import Rest

REST_SECONDS = 2.0
CANNOT_CONNECT = 2003  # MySQL's number
rest = Rest(seconds=REST_SECONDS)  # shared by the threads of a process


class DatabaseWrapper(base.DatabaseWrapper):
    """Connects, unless the server failed a moment ago."""

    def connect(self) -> None:
        """Open the connection; raises OperationalError at once while the server is left alone."""
        if not rest.allows():
            raise OperationalError(CANNOT_CONNECT, "The database did not answer a moment ago.")
        try:
            super().connect()
        except Exception:
            rest.failed()
            raise
        rest.succeeded()

    def is_usable(self) -> bool:
        """Whether the open connection still works; while the server is left alone, none does."""
        return not rest.failing and bool(super().is_usable())


def __getattr__(name: str) -> Any:
    """What Django looks for beside the wrapper."""
    return getattr(base, name)
