"""Predicted stars by neural matrix factorisation: embeddings, a product and a small network; numpy only.

He et al. (2017), "Neural collaborative filtering". The fit is PyTorch's (engine/training/neumf.py):

    r̂ = lowest + (highest - lowest) · σ(wᵀ [MLP(u, i), u ∘ i] + b_u + b_i + b)

Users are anonymous: a row is a user, and nothing here says whose. An item without ratings has the embedding
that its genres and years give it.
"""

from dataclasses import dataclass, replace
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from engine.models.lookup import positions_of
from engine.types import Floats, Ids

Float32s = NDArray[np.float32]
Network = TypeVar("Network", bound="NeuMfNetwork")
INT8_STEPS = 127


@dataclass(frozen=True, slots=True, kw_only=True)
class NeuMfNetwork:
    """The trained network, batch norm folded into the layers; an embedding is a code times its scale."""

    item_ids: Ids  # (n_items,), sorted
    user_codes: NDArray[Any]  # (n_users + 1, n_factors), int8, or float32 before it is quantised
    user_scales: Float32s  # (n_users + 1,); the last row stands for a user nobody knows, here and below
    user_biases: Float32s  # (n_users + 1,)
    item_codes: NDArray[Any]  # (n_items + 1, n_factors); the last row stands for an item nobody knows
    item_scales: Float32s  # (n_items + 1,)
    item_biases: Float32s  # (n_items + 1,)
    first_weights: Float32s  # (32, 2 · n_factors)
    first_biases: Float32s  # (32,)
    second_weights: Float32s  # (16, 32)
    second_biases: Float32s  # (16,)
    third_weights: Float32s  # (8, 16)
    third_biases: Float32s  # (8,)
    output_weights: Float32s  # (8 + n_factors,), for the last layer and then the product
    output_bias: float
    lowest: float  # the scale's ends, stars
    highest: float

    @property
    def n_users(self) -> int:
        """How many users the network was trained on."""
        return len(self.user_biases) - 1

    def predict(self, users: Ids, *, item_ids: Ids) -> Floats:
        """(n_pairs,) predicted stars of each user, a row, for the item beside it; items may be unknown."""
        items = np.full(len(item_ids), len(self.item_ids))
        places, known = positions_of(item_ids, within=self.item_ids)
        items[known] = places
        return self.predict_rows(users, items=items)

    def predict_rows(self, users: Ids, *, items: Ids) -> Floats:
        """The same for rows of the items' arrays; one user may be asked about many items."""
        user = self.user_codes[users] * self.user_scales[users, None]
        item = self.item_codes[items] * self.item_scales[items, None]
        n_factors = user.shape[1]
        hidden = user @ self.first_weights[:, :n_factors].T + item @ self.first_weights[:, n_factors:].T
        hidden = np.maximum(hidden + self.first_biases, 0)
        hidden = np.maximum(hidden @ self.second_weights.T + self.second_biases, 0)
        hidden = np.maximum(hidden @ self.third_weights.T + self.third_biases, 0)
        n_last = hidden.shape[1]
        scores = hidden @ self.output_weights[:n_last] + (user * item) @ self.output_weights[n_last:]
        scores = scores + self.user_biases[users] + self.item_biases[items] + self.output_bias
        stars: Floats = 1 / (1 + np.exp(-scores.astype(np.float64)))
        return self.lowest + (self.highest - self.lowest) * stars


@dataclass(frozen=True, slots=True, kw_only=True)
class NeuMfModel(NeuMfNetwork):
    """The network, and the tables that it was asked for once: who likes a movie best, what a user likes best.

    Places are positions in `item_ids`, -1 where a list ends; best first.
    """

    top_users: NDArray[np.int32]  # (n_items, 10) rows of users
    top_items: NDArray[np.int32]  # (n_users, 10) places of items
    top_less_known: NDArray[np.int32]  # (n_users, 10) places of items outside the popular ones


def quantised(network: Network) -> Network:
    """The same with embeddings as int8 codes: a quarter of the memory, equal but for rounding."""
    user_codes, user_scales = _codes(network.user_codes * network.user_scales[:, None])
    item_codes, item_scales = _codes(network.item_codes * network.item_scales[:, None])
    return replace(
        network,
        user_codes=user_codes,
        user_scales=user_scales,
        item_codes=item_codes,
        item_scales=item_scales,
    )


def _codes(embeddings: NDArray[Any]) -> tuple[NDArray[np.int8], Float32s]:
    """Whole numbers from -127 to 127 and each row's scale; a row of zeros has the scale 1."""
    largest = np.abs(embeddings).max(axis=1, initial=0)
    scales = np.where(largest > 0, largest / INT8_STEPS, 1).astype(np.float32)
    return np.rint(embeddings / scales[:, None]).astype(np.int8), scales
