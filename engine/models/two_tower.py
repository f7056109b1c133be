"""Retrieval by two towers: histories and movies as vectors, the best by inner product; numpy only.

Yi et al. (2019), "Sampling-bias-corrected neural modeling for large corpus item recommendations". The fit is
PyTorch's (engine/training/two_tower.py). The user tower pools a history, so that anyone has a vector:

    u = W (Σ_j s(r_j) h_j / √n) + c,    score_i = uᵀ v_i + b_i,    h, v: what the movie tower gives
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.errors import NoKnownItem
from engine.models.als import signals_of
from engine.models.lookup import positions_of
from engine.models.ranking import best_unseen
from engine.types import Floats, History, Ids, TopN

Float32s = NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoTowerModel:
    """The user tower, and the movies' vectors: an exact index, by one product and a partial sort."""

    item_ids: Ids  # (n_items,), sorted; the rated ones
    item_vectors: Float32s  # (n_items, n_factors), v
    item_biases: Float32s  # (n_items,), b, near the logarithm of how often an item is rated
    history_vectors: Float32s  # (n_items, n_factors), h
    signals: Floats  # (10,), s of 0.5, 1.0 … 5.0 stars
    user_weights: Float32s  # (n_factors, n_factors), W
    user_bias: Float32s  # (n_factors,), c

    def user_vector(self, history: History) -> Float32s:
        """A user's place among the movies (n_factors,); raises NoKnownItem."""
        rated, known = positions_of(history.item_ids, within=self.item_ids)
        if not len(rated):
            raise NoKnownItem("None of the rated items is known to the model.")
        signals = signals_of(history.ratings[known], signals=self.signals)
        pooled = signals @ self.history_vectors[rated] / np.sqrt(len(rated))
        vector: Float32s = (self.user_weights @ pooled + self.user_bias).astype(np.float32)
        return vector

    def score_all(self, history: History) -> Floats:
        """A score for every item (n_items,), in the order of `item_ids`; raises NoKnownItem."""
        scores: Floats = (self.item_vectors @ self.user_vector(history) + self.item_biases).astype(np.float64)
        return scores

    def top_n(self, history: History, *, n: int, exclude: Ids) -> TopN:
        """The `n` best items that are neither rated nor excluded; raises NoKnownItem."""
        return best_unseen(
            self.score_all(history), item_ids=self.item_ids, history=history, exclude=exclude, n=n
        )
