"""How long the parts of an answer took."""

import time
from collections.abc import Iterator
from contextlib import contextmanager


class Stages:
    """A stopwatch with a reading for each part."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    @contextmanager
    def timed(self, stage: str) -> Iterator[None]:
        """Notes how long what happens inside took."""
        start = time.perf_counter()
        yield
        self.seconds[stage] = time.perf_counter() - start
