"""Every item that may be recommended to a user, scored by the best ranker that can."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.errors import ModelNotServed
from engine.models.als import AlsModel
from engine.models.blend import BlendModel
from engine.models.ranking import best_positions
from engine.models.weighted_rating import WeightedRatingModel
from engine.types import Floats, History, Ids


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """The whole ranking."""

    strategy: str  # "blend" or "als"; "popular" or "top_rated" when the history says nothing about taste
    ranker: BlendModel | AlsModel | None  # None where the top rated are shown
    item_ids: Ids  # (n_items,)
    scores: Floats  # (n_items,), -inf for what is rated or excluded

    def best(self, n: int) -> Ids:
        """Positions of the `n` best, equal scores in order of position."""
        return best_positions(self.scores, n=n)

    def rank_of(self, item_id: int) -> int | None:
        """The item's place, from 1; None for what may not be recommended."""
        [places] = np.nonzero(self.item_ids == item_id)
        if not len(places) or self.scores[places[0]] == -np.inf:
            return None
        score = self.scores[places[0]]
        return 1 + int((self.scores > score).sum() + (self.scores[: places[0]] == score).sum())

    def score_of(self, item_id: int) -> float:
        """The item's score; 0 for what has none or may not be recommended."""
        found = self.scores[self.item_ids == item_id]
        return float(found[0]) if len(found) and np.isfinite(found[0]) else 0.0


def rank_all(
    models: Mapping[str, Any], *, blend: BlendModel | None, history: History, exclude: Ids
) -> Ranked:
    """By the blend, else by ALS, else by weighted rating; rated and excluded items never appear.

    A history without a liked item that the models know says little about taste: then the blend's prior ranks,
    or the top rated where there is no blend. Raises ModelNotServed.
    """
    als = models.get("als")
    if not isinstance(als, AlsModel):
        raise ModelNotServed("The model 'als' is not published.")
    likes = als.likes_any(history)
    ranker = blend or (als if likes else None)
    if ranker is not None:
        strategy = "als" if ranker is als else "blend" if likes else "popular"
        item_ids, scores = ranker.item_ids, ranker.score_all(history)
    else:
        chart = models.get("weighted_rating")
        if not isinstance(chart, WeightedRatingModel):
            raise ModelNotServed("The model 'weighted_rating' is not published.")
        strategy, item_ids, scores = "top_rated", chart.item_ids, np.array(chart.scores, dtype=np.float64)
    scores[np.isin(item_ids, np.concatenate([history.item_ids, exclude]))] = -np.inf
    return Ranked(strategy=strategy, ranker=ranker, item_ids=item_ids, scores=scores)
