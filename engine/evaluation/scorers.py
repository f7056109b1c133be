"""What a protocol may ask of a candidate model; a candidate answers at least one of these.

User and item ids are those of the dataset. A user or item that was not in the training part is no error:
the answer is the model's honest fallback.
"""

from collections.abc import Mapping, Sequence
from typing import Protocol, runtime_checkable

from engine.types import Floats, History, Ids


@runtime_checkable
class RatingPredictor(Protocol):
    """Predicts stars of users whose ratings were in the training part."""

    def predict(self, user_ids: Ids, *, item_ids: Ids) -> Floats:
        """(n_pairs,) predicted stars of each user for the item beside it."""


@runtime_checkable
class FoldInPredictor(Protocol):
    """Predicts stars of somebody who was not in the training part, from a history."""

    def predict_for(self, history: History, *, item_ids: Ids) -> Floats:
        """(n_items,) predicted stars; an empty history is allowed."""


@runtime_checkable
class Ranker(Protocol):
    """Scores every item it knows for users of the training part; higher is better."""

    @property
    def item_ids(self) -> Ids:
        """(n_items,), sorted."""

    def score(self, user_ids: Ids) -> Floats:
        """(n_users, n_items) in the order of `item_ids`; items that the user trained on are not special."""


@runtime_checkable
class FoldInRanker(Protocol):
    """Scores every item it knows for somebody who was not in the training part."""

    @property
    def item_ids(self) -> Ids:
        """(n_items,), sorted."""

    def score_for(self, history: History) -> Floats:
        """(n_items,) in the order of `item_ids`; an empty history is allowed."""


@runtime_checkable
class Learner(Protocol):
    """Keeps how its fit went, epoch by epoch, for the report."""

    @property
    def learning_curve(self) -> Mapping[str, Sequence[float]]:
        """{"training loss": […], "validation RMSE": […]}."""
