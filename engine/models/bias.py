"""Predicted stars from how items and the user deviate from the mean; fitted state only.

Koren (2008): r̂ = μ + b_item + b_user, both shrunk towards zero.
"""

from dataclasses import dataclass

import numpy as np

from engine.models.lookup import positions_of
from engine.types import Floats, History, Ids


@dataclass(frozen=True, slots=True, kw_only=True)
class BiasModel:
    """The mean, each item's deviation, and how strongly a user's deviation is shrunk."""

    item_ids: Ids  # (n_items,), sorted
    item_biases: Floats  # (n_items,), stars
    mean_rating: float  # stars
    user_shrinkage: float  # as many ratings of zero deviation are added to each user's
    lowest: float  # the scale's ends, stars
    highest: float

    def predict(self, history: History, *, item_ids: Ids) -> Floats:
        """Predicted stars of one user for each item; an unknown item gets the user's own mean."""
        return np.clip(self.score(history, item_ids=item_ids), self.lowest, self.highest)

    def score(self, history: History, *, item_ids: Ids) -> Floats:
        """The prediction (n_items,) before it is held to the scale's ends."""
        return self.mean_rating + self._bias_of(item_ids) + self.user_bias(history)

    def user_bias(self, history: History) -> float:
        """How far above the items' own means the user rates, shrunk; zero without history."""
        deviations = history.ratings - self.mean_rating - self._bias_of(history.item_ids)
        return float(deviations.sum() / (len(deviations) + self.user_shrinkage))

    def _bias_of(self, item_ids: Ids) -> Floats:
        biases = np.zeros(len(item_ids))
        places, known = positions_of(item_ids, within=self.item_ids)
        biases[known] = self.item_biases[places]
        return biases
