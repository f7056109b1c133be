"""Answers that are asked for again and again, kept while all that they were made from stays the same."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any, TypeVar

Answer = TypeVar("Answer")
MOST = 500  # kept, the latest; some 20 kB each


class Answers:
    """By question and state: a question that holds all else it depends on is never answered stale.

    Safe to share by threads. Answers must not be changed by those who get them.
    """

    def __init__(self, state: Callable[[], Hashable]) -> None:
        self._state = state
        self._kept: OrderedDict[Hashable, Any] = OrderedDict()
        self._changing = threading.Lock()

    def of(self, question: Hashable, make: Callable[[], Answer]) -> Answer:
        """The answer, made if it is not there; what `make` raises is raised each time."""
        # The state is read first: an answer made while it changes is kept for a state that has passed.
        key = (self._state(), question)
        with self._changing:
            if key in self._kept:
                self._kept.move_to_end(key)
                kept: Answer = self._kept[key]
                return kept
        answer = make()
        with self._changing:
            self._kept[key] = answer
            if len(self._kept) > MOST:
                self._kept.popitem(last=False)
        return answer
