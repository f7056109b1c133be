"""Predicted stars: user and item biases, and ALS factors of what they leave; fitted state only, numpy only.

    r̂ = μ + b_item + b_user + x · y,    (YᵀY + λ n I) x = Yᵀ e

with Y the factors of a user's n rated items and e what the biases leave of the ratings. The fit is Spark's
(engine/training/als_rating.py), which scales λ by the number of ratings (Zhou et al. 2008); so does this.
"""

from dataclasses import dataclass

import numpy as np

from engine.models.bias import BiasModel
from engine.models.lookup import positions_of
from engine.types import Floats, History, Ids


@dataclass(frozen=True, slots=True, kw_only=True)
class AlsRatingModel:
    """The biases and the items' factors; a user is solved from a history."""

    item_ids: Ids  # (n_items,), sorted
    item_biases: Floats  # (n_items,), stars
    item_factors: Floats  # (n_items, n_factors), float32 as Spark gives them
    mean_rating: float  # stars
    user_shrinkage: float  # as in BiasModel
    regularization: float  # λ
    lowest: float  # the scale's ends, stars
    highest: float

    def predict(self, history: History, *, item_ids: Ids) -> Floats:
        """Predicted stars (n_items,); an unknown item gets the user's own mean."""
        bias = self.bias
        predicted = bias.score(history, item_ids=item_ids)
        places, known = positions_of(item_ids, within=self.item_ids)
        predicted[known] += self.item_factors[places].astype(np.float64) @ self.fold_in(history)
        return np.clip(predicted, self.lowest, self.highest)

    def fold_in(self, history: History) -> Floats:
        """One user's factors (n_factors,); zeros without known items."""
        left = history.ratings - self.bias.score(history, item_ids=history.item_ids)
        places, known = positions_of(history.item_ids, within=self.item_ids)
        factors = self.item_factors[places].astype(np.float64)
        penalty = self.regularization * max(len(places), 1)
        system = factors.T @ factors + penalty * np.eye(factors.shape[1])
        return np.asarray(np.linalg.solve(system, factors.T @ left[known]), dtype=np.float64)

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
