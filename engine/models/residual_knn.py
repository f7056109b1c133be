"""Predicted stars: biases, and what they leave of the user's ratings of similar items; fitted state only.

    r̂_i = μ + b_item + b_user + Σ_j s_ij e_j / (Σ_j |s_ij| + shrinkage)

over the `n_neighbors` most similar of the user's rated items j, with e_j what the biases leave of rating j
and s_ij the shrunk correlation of both items' leftovers (Koren 2008). A new user folds in by having rated.
"""

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_array

from engine.models.bias import BiasModel
from engine.models.lookup import positions_of
from engine.types import Floats, History, Ids


@dataclass(frozen=True, slots=True, kw_only=True)
class ResidualKnnModel:
    """The biases, and each item's most similar items."""

    item_ids: Ids  # (n_items,), sorted
    item_biases: Floats  # (n_items,), stars
    similarities: csr_array  # (n_items, n_items), positive; the strongest of each row
    n_neighbors: int  # of the user's rated items count at most
    shrinkage: float  # added to the sum of similarities
    mean_rating: float  # stars
    user_shrinkage: float  # as in BiasModel
    lowest: float  # the scale's ends, stars
    highest: float

    def predict(self, history: History, *, item_ids: Ids) -> Floats:
        """Predicted stars (n_items,); an unknown item gets the user's own mean."""
        bias = self.bias
        predicted = bias.score(history, item_ids=item_ids)
        left = history.ratings - bias.score(history, item_ids=history.item_ids)
        rated, rated_known = positions_of(history.item_ids, within=self.item_ids)
        places, known = positions_of(item_ids, within=self.item_ids)
        weights = self._strongest(self.similarities[places][:, rated].toarray())
        predicted[known] += weights @ left[rated_known] / (weights.sum(axis=1) + self.shrinkage)
        return np.clip(predicted, self.lowest, self.highest)

    def _strongest(self, weights: Floats) -> Floats:
        """The weights (n_items, n_rated) with all but each row's `n_neighbors` largest set to zero."""
        surplus = weights.shape[1] - self.n_neighbors
        if surplus <= 0:
            return weights
        weakest = np.argpartition(weights, surplus, axis=1)[:, :surplus]
        np.put_along_axis(weights, weakest, 0.0, axis=1)
        return weights

    @property
    def bias(self) -> BiasModel:
        """The part that knows no taste."""
        return BiasModel(
            item_ids=self.item_ids,
            item_biases=self.item_biases,
            mean_rating=self.mean_rating,
            user_shrinkage=self.user_shrinkage,
            lowest=self.lowest,
            highest=self.highest,
        )
