"""Results of several seeds as one line per model."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from engine.evaluation.results import Result

MISSING = "–"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What one model did under one protocol, over all seeds."""

    model: str
    results: tuple[Result, ...]  # one per seed

    def mean(self, metric: str) -> float:
        """The mean over the seeds; not a number when the model has no such figure."""
        return float(np.mean([result.measured.metrics.get(metric, np.nan) for result in self.results]))

    def spread(self, metric: str) -> float:
        """The standard deviation over the seeds; 0 for one seed."""
        values = [result.measured.metrics.get(metric, np.nan) for result in self.results]
        return float(np.std(values, ddof=1)) if len(values) > 1 else 0.0

    def text(self, metric: str) -> str:
        """ "0.4312 ± 0.0021"; one seed has no spread, and no figure is a dash."""
        if np.isnan(self.mean(metric)):
            return MISSING
        spread = f" ± {self.spread(metric):.4f}" if len(self.results) > 1 else ""
        return f"{self.mean(metric):.4f}{spread}"

    @property
    def seconds(self) -> tuple[str, str]:
        """Those to train and to score, as text."""
        return f"{self.train_seconds:.1f}", f"{self.score_seconds:.1f}"

    @property
    def train_seconds(self) -> float:
        """The mean over the seeds."""
        return float(np.mean([result.train_seconds for result in self.results]))

    @property
    def score_seconds(self) -> float:
        """The mean over the seeds."""
        return float(np.mean([result.score_seconds for result in self.results]))


def lines_of(results: Sequence[Result], *, protocol: str) -> list[Line]:
    """One line per model, in the order of the results."""
    ours = [result for result in results if result.protocol == protocol]
    return [
        Line(model=model, results=tuple(result for result in ours if result.model == model))
        for model in dict.fromkeys(result.model for result in ours)
    ]


def metrics_of(lines: Sequence[Line]) -> list[str]:
    """Every figure that any model has, in the order in which they were measured."""
    return list(dict.fromkeys(name for line in lines for name in line.results[0].measured.metrics))
