"""What a row found out."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

AT_LEAST, AT_MOST = "≥", "≤"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One number with its goal."""

    what: str  # "similar, requests/s"
    value: float
    spread: tuple[float, float]  # least and greatest over the repeats; twice the value where it is exact
    goal: float
    sense: str  # AT_LEAST or AT_MOST
    unit: str = "×"

    @property
    def is_met(self) -> bool:
        """Whether the goal is reached, as the table prints it."""
        value = float(shown(self.value))
        return value >= self.goal if self.sense == AT_LEAST else value <= self.goal


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """All of a row's figures, or why there are none."""

    figures: tuple[Figure, ...] = ()
    remark: str = ""  # sizes, seconds, and the reason where a goal is not met
    skipped: str = ""


def figure(what: str, values: Sequence[float], *, goal: float, sense: str, unit: str = "×") -> Figure:
    """The median of one value for each repeat."""
    return Figure(
        what=what, value=median(values), spread=(min(values), max(values)), goal=goal, sense=sense, unit=unit
    )


def shown(value: float) -> str:
    """Three digits."""
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.3g}"
