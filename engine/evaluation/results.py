"""What one model did under one protocol with one seed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from engine.evaluation.measured import Measured


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One row of the comparison."""

    model: str
    protocol: str
    dataset: str
    seed: int
    measured: Measured
    train_seconds: float
    score_seconds: float  # asking for every answer, and measuring them
    learning_curve: Mapping[str, Sequence[float]] = field(default_factory=dict)

    def as_record(self) -> dict[str, Any]:
        """The row as JSON has it."""
        return {
            "model": self.model,
            "protocol": self.protocol,
            "dataset": self.dataset,
            "seed": self.seed,
            "metrics": self.measured.metrics,
            "train_seconds": round(self.train_seconds, 3),
            "score_seconds": round(self.score_seconds, 3),
        }

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> "Result":
        """A row out of JSON; it has nothing to draw."""
        fields = {name: value for name, value in record.items() if name != "metrics"}
        return cls(**fields, measured=Measured(metrics=record["metrics"]))
