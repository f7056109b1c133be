"""What is known of a candidate before it is fitted."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from engine.training.extras import is_installed
from engine.training.ingredients import Ingredients


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A model that the protocols can fit to a training part and question."""

    fit: Callable[[Ingredients], Any]  # what comes back answers the protocols of engine.evaluation.scorers
    answers: frozenset[str]  # its methods: "predict", "predict_for", "score", "score_for", "posterior"
    needs_spark: bool = False
    extra: str | None = None  # the optional dependency that it needs, a key of EXTRAS

    def is_installed(self) -> bool:
        """Whether the optional dependency is there, if there is one."""
        return is_installed(self.extra)

    def fits(self, asked: frozenset[str]) -> bool:
        """Whether it answers any of the methods that a protocol asks for."""
        return bool(self.answers & asked)
