"""A part that failed is left alone for a while, so that not everybody waits for it in turn."""

import threading
import time


class Rest:
    """After a failure one caller in so many seconds may try; the others are told at once."""

    def __init__(self, *, seconds: float) -> None:
        self._seconds = seconds
        self._failing = False
        self._until = 0.0
        self._deciding = threading.Lock()

    @property
    def failing(self) -> bool:
        """Whether the latest try failed."""
        return self._failing

    def allows(self) -> bool:
        """Whether the caller may try now."""
        with self._deciding:
            if time.monotonic() < self._until:
                return False
            if self._failing:  # this caller tries, the others go on resting meanwhile
                self._until = time.monotonic() + self._seconds
            return True

    def failed(self) -> None:
        """The try failed."""
        with self._deciding:
            self._failing, self._until = True, time.monotonic() + self._seconds

    def succeeded(self) -> None:
        """The try went well."""
        if self._failing:
            with self._deciding:
                self._failing, self._until = False, 0.0
