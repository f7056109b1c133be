"""Two things measured by turns, so that noise hits both."""

import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairs:
    """Ours and the reference, measured one after the other in each repeat."""

    ours: list[float]
    reference: list[float]  # as many, none zero

    @property
    def ratios(self) -> list[float]:
        """Ours to the reference, one for each repeat."""
        return [ours / other for ours, other in zip(self.ours, self.reference, strict=True)]


def by_turns(ours: Callable[[], float], reference: Callable[[], float], *, repeats: int) -> Pairs:
    """Both measured as often; the first turn warms up and does not count, unless it is the only one."""
    turns = [(ours(), reference()) for _ in range(repeats + (repeats > 1))]
    counted = turns[-repeats:]
    return Pairs(ours=[turn[0] for turn in counted], reference=[turn[1] for turn in counted])


def seconds(action: Callable[[], object]) -> float:
    """How long it takes."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def processor_seconds(action: Callable[[], object]) -> float:
    """How long it keeps the processor busy, whatever else the machine has to do."""
    start = time.process_time()
    action()
    return time.process_time() - start
