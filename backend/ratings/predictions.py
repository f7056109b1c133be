"""What was expected of a rating, said before it was given.

The recommender comes after the ratings in the order of apps, so it names itself here at start-up.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass

import numpy as np

from backend.accounts.models import User
from backend.ratings.models import Rating
from backend.ratings.selectors import rating_history
from engine.types import History, Ids

STEP = 0.5  # stars, of the chart of differences


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedStars:
    """A prediction with its 80 % interval, in stars."""

    value: float
    lower: float
    upper: float


Predictor = Callable[[History, Ids], list[ExpectedStars] | None]  # None when nothing can be said


class Predictions:
    """Asks whoever can predict."""

    def __init__(self) -> None:
        self._predictor: Predictor | None = None

    def come_from(self, predictor: Predictor | None) -> None:
        """Ask this one from now on."""
        self._predictor = predictor

    def before_rating(self, *, user: User, movie_ids: Collection[int]) -> dict[int, ExpectedStars]:
        """By movie, from the user's other ratings; nothing where there are none or nobody predicts."""
        if self._predictor is None:
            return {}
        history, wanted = rating_history(user=user), np.array(sorted(movie_ids), dtype=np.int64)
        others = ~np.isin(history.item_ids, wanted)
        known = History(item_ids=history.item_ids[others], ratings=history.ratings[others])
        found = self._predictor(known, wanted) if others.any() else None
        return dict(zip(wanted.tolist(), found, strict=True)) if found else {}


predictions = Predictions()


def prediction_columns(expected: ExpectedStars | None) -> dict[str, float | None]:
    """As a rating keeps it."""
    if expected is None:
        return {"predicted": None, "predicted_lower": None, "predicted_upper": None}
    return {
        "predicted": expected.value,
        "predicted_lower": expected.lower,
        "predicted_upper": expected.upper,
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class PredictionRecord:
    """How the predictions compare with the ratings that were then given."""

    count: int
    mean_error: float | None  # stars, whatever the direction; None without any
    inside: float | None  # share of the ratings inside their interval
    differences: list[dict[str, float]]  # given - predicted in halves of a star, and how many


def prediction_record(*, user: User) -> PredictionRecord:
    """Over the ratings that something was expected of."""
    rows = Rating.objects.filter(user=user, predicted__isnull=False)
    columns = np.array(
        list(rows.values_list("half_stars", "predicted", "predicted_lower", "predicted_upper")), dtype=float
    ).reshape(-1, 4)
    given, predicted, lower, upper = columns.T * [[0.5], [1], [1], [1]]
    if not len(given):
        return PredictionRecord(count=0, mean_error=None, inside=None, differences=[])
    steps, counts = np.unique(np.rint((given - predicted) / STEP) * STEP, return_counts=True)
    return PredictionRecord(
        count=len(given),
        mean_error=float(np.abs(given - predicted).mean()),
        inside=float(((lower <= given) & (given <= upper)).mean()),
        differences=[
            {"difference": float(step) + 0.0, "count": int(count)}
            for step, count in zip(steps, counts, strict=True)
        ],
    )
