"""How often the recommender of this process was asked, how it failed and how long it took."""

import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np
from rest_framework.exceptions import NotFound

from backend.api.metrics import QUESTIONS

KEPT = 1000  # durations of each question, the latest


@dataclass(slots=True)
class Calls:
    """What is kept of one question."""

    count: int = 0
    errors: int = 0
    milliseconds: deque[float] = field(default_factory=lambda: deque(maxlen=KEPT))


@dataclass(frozen=True, slots=True, kw_only=True)
class CallFigures:
    """One question in figures."""

    question: str
    count: int
    errors: int  # answers that could not be given; not knowing a movie is an answer
    p50_ms: float  # over the latest thousand
    p95_ms: float


class Figures:
    """Of all questions; safe to share by threads."""

    def __init__(self) -> None:
        self._calls: dict[str, Calls] = {}
        self._writing = threading.Lock()

    @contextmanager
    def measured(self, question: str) -> Iterator[None]:
        """Counts and times what happens inside."""
        start, failed = time.perf_counter(), False
        try:
            yield
        except NotFound:
            raise
        except Exception:
            failed = True
            raise
        finally:
            seconds = time.perf_counter() - start
            QUESTIONS.labels(question).observe(seconds)
            with self._writing:
                calls = self._calls.setdefault(question, Calls())
                calls.count += 1
                calls.errors += failed
                calls.milliseconds.append(seconds * 1000)

    def all(self) -> list[CallFigures]:
        """The questions asked so far, by name."""
        with self._writing:
            return [_figures(question, calls) for question, calls in sorted(self._calls.items())]


def _figures(question: str, calls: Calls) -> CallFigures:
    p50, p95 = np.percentile(calls.milliseconds, [50, 95])
    return CallFigures(
        question=question,
        count=calls.count,
        errors=calls.errors,
        p50_ms=round(float(p50), 3),
        p95_ms=round(float(p95), 3),
    )
