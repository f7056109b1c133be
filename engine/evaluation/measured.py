"""What a protocol finds out about one fitted model."""

from dataclasses import dataclass, field

from engine.types import Floats


@dataclass(frozen=True, slots=True, kw_only=True)
class Predictions:
    """Predicted stars beside the real ones."""

    predicted: Floats  # (n_ratings,)
    actual: Floats  # (n_ratings,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """Figures, and what the report draws."""

    metrics: dict[str, float]  # {"ndcg@10": 0.31}
    per_user: dict[str, Floats] = field(default_factory=dict)  # one value per test user
    predictions: Predictions | None = None
    exposure: Floats | None = None  # (n_candidates,), how often each item is shown, falling
