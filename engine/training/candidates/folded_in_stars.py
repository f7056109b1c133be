"""Models that predict stars for a history, as candidates: known users are asked about by their ratings."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from engine.evaluation.histories import by_user, history_of
from engine.models.bayesian_fm import BayesianFmModel
from engine.types import Floats, History, Ids, Interactions


class HistoryPredictor(Protocol):
    """A model that predicts one user's stars from a history, which may be empty."""

    def predict(self, history: History, *, item_ids: Ids) -> Floats:
        """(n_items,) predicted stars."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoldedInStars:
    """Users of the training part have the history they have there; others have none."""

    model: HistoryPredictor
    train: Interactions  # sorted by user

    def predict(self, user_ids: Ids, *, item_ids: Ids) -> Floats:
        """(n_pairs,) predicted stars of each user for the item beside it."""
        predicted = np.empty(len(user_ids))
        order = np.argsort(user_ids, kind="stable")
        users, starts = np.unique(user_ids[order], return_index=True)
        for user, rows in zip(users, np.split(order, starts[1:]), strict=True):
            history = history_of(self.train, user_id=int(user))
            predicted[rows] = self.predict_for(history, item_ids=item_ids[rows])
        return predicted

    def predict_for(self, history: History, *, item_ids: Ids) -> Floats:
        """(n_items,) predicted stars of somebody new."""
        return self.model.predict(history, item_ids=item_ids)


@dataclass(frozen=True, slots=True, kw_only=True)
class FoldedInSamples(FoldedInStars):
    """One that also says how sure it is."""

    model: BayesianFmModel

    def posterior(self, history: History, *, item_ids: Ids) -> tuple[Floats, Floats]:
        """Mean and standard deviation, in stars."""
        return self.model.posterior(history, item_ids=item_ids)


def folded_in_stars(model: HistoryPredictor, *, train: Interactions) -> FoldedInStars:
    """A model as a candidate."""
    return FoldedInStars(model=model, train=by_user(train))
