"""EASE: every item's score as a weighted sum of the rated items; fitted state only.

Steck (2019), "Embarrassingly shallow autoencoders for sparse data". The fit is engine/training/ease.py.
"""

from dataclasses import dataclass

import numpy as np

from engine.errors import NoKnownItem
from engine.models.als import signals_of
from engine.models.contributions import Contributions
from engine.models.lookup import positions_of
from engine.models.ranking import best_unseen
from engine.types import Floats, History, Ids, TopN


@dataclass(frozen=True, slots=True, kw_only=True)
class EaseModel:
    """The weights between items."""

    item_ids: Ids  # (n_items,), sorted
    weights: Floats  # (n_items, n_items) float16; row j: what a unit of signal of item j adds to every item
    signals: Floats  # (10,), the signal of 0.5, 1.0 … 5.0 stars

    def score_all(self, history: History) -> Floats:
        """A score for every item (n_items,), in the order of `item_ids`; raises NoKnownItem."""
        rated, signals = self._known(history)
        if not len(rated):
            raise NoKnownItem("None of the rated items is known to the model.")
        scores: Floats = signals @ self.weights[rated].astype(np.float64)
        return scores

    def top_n(self, history: History, *, n: int, exclude: Ids) -> TopN:
        """The `n` best items that are neither rated nor excluded; raises NoKnownItem."""
        return best_unseen(
            self.score_all(history), item_ids=self.item_ids, history=history, exclude=exclude, n=n
        )

    def contributions(self, history: History, *, item_ids: Ids) -> Contributions:
        """Each item's score as a sum over the rated items; zero for items that the model does not know."""
        rated, signals = self._known(history)
        places, known = positions_of(item_ids, within=self.item_ids)
        parts = np.zeros((len(item_ids), len(rated)))
        parts[known] = (self.weights[np.ix_(rated, places)].astype(np.float64) * signals[:, None]).T
        return Contributions(rated_ids=self.item_ids[rated], parts=parts)

    def _known(self, history: History) -> tuple[Ids, Floats]:
        """Positions of the known rated items, and their signals."""
        places, known = positions_of(history.item_ids, within=self.item_ids)
        return places, signals_of(history.ratings[known], signals=self.signals)
