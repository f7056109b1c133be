"""Item-based neighbours: cosine between the items' columns of weighted ratings, over popular items.

Sarwar et al. (2001): an item scores by those of its own nearest that the user has rated. Fitted state only;
the fit is engine/training/item_knn.py.
"""

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_array

from engine.errors import NoKnownItem
from engine.models.lookup import position_of, positions_of
from engine.models.ranking import best_positions, best_unseen
from engine.types import Floats, History, Ids, TopN


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemKnnModel:
    """Each popular item's nearest popular items."""

    item_ids: Ids  # (n_items,), sorted
    neighbours: csr_array  # (n_items, n_items), cosines of each row's nearest; an item is not its own

    def similar(self, item_id: int, *, n: int) -> TopN:
        """The `n` nearest items; raises UnknownItem."""
        place = position_of(item_id, within=self.item_ids)
        scores = self.neighbours[[place]].toarray().ravel()
        return self._top(np.where(scores > 0, scores, -np.inf), n=n)

    def top_n(self, history: History, *, n: int, exclude: Ids) -> TopN:
        """The `n` items nearest to all of the history, without rated or excluded ones; raises NoKnownItem."""
        return best_unseen(
            self.score_all(history), item_ids=self.item_ids, history=history, exclude=exclude, n=n
        )

    def score_all(self, history: History) -> Floats:
        """Each item's cosines to those of its nearest that are rated, times the stars (n_items,).

        Raises NoKnownItem.
        """
        rated, known = positions_of(history.item_ids, within=self.item_ids)
        if not len(rated):
            raise NoKnownItem("None of the rated items is known to the model.")
        stars = np.zeros(len(self.item_ids))
        stars[rated] = history.ratings[known]
        scores: Floats = self.neighbours @ stars
        return scores

    def _top(self, scores: Floats, *, n: int) -> TopN:
        best = best_positions(scores, n=n)
        return TopN(item_ids=self.item_ids[best], scores=scores[best])
