"""Models that score a history, as candidates: users of the training part are asked about by theirs."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from engine.errors import NoKnownItem
from engine.evaluation.histories import by_user, history_of
from engine.models.lookup import positions_of
from engine.models.popularity import PopularityModel
from engine.training.popularity import fit_popularity
from engine.types import Floats, History, Ids, Interactions


class HistoryScorer(Protocol):
    """A model that scores its items for a history; raises NoKnownItem where it can say nothing."""

    @property
    def item_ids(self) -> Ids:
        """(n_items,), sorted."""

    def score_all(self, history: History) -> Floats:
        """(n_items,) in the order of `item_ids`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoldedInRanker:
    """Every training item is scored; without a known item in the history, by its popularity.

    Items that the model leaves out come after those that it scores, the popular ones first.
    """

    model: HistoryScorer
    popularity: PopularityModel
    train: Interactions  # sorted by user

    @property
    def item_ids(self) -> Ids:
        """(n_items,), sorted: the items of the training part."""
        return self.popularity.item_ids

    def score(self, user_ids: Ids) -> Floats:
        """(n_users, n_items), each user by the history in the training part."""
        rows = [self.score_for(history_of(self.train, user_id=int(user))) for user in user_ids]
        return np.array(rows)

    def score_for(self, history: History) -> Floats:
        """(n_items,) for a history, which may be empty."""
        try:
            found = self.model.score_all(history)
        except NoKnownItem:
            return self.popularity.score_all(history)
        counts = self.popularity.counts
        scores: Floats = found.min() - 2 + counts / counts.max()
        places, known = positions_of(self.model.item_ids, within=self.item_ids)
        scores[places] = found[known]
        return scores


def folded_in(model: HistoryScorer, *, train: Interactions) -> FoldedInRanker:
    """A model as a candidate."""
    return FoldedInRanker(model=model, popularity=fit_popularity(train), train=by_user(train))
