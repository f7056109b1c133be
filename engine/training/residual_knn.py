"""Fit biases, and the similarities of items by what the biases leave of their ratings."""

import numpy as np
from scipy.sparse import csr_array, csr_matrix, vstack

from engine.models.residual_knn import ResidualKnnModel
from engine.training.bias import fit_bias
from engine.training.residuals import residuals_of
from engine.types import Floats, Interactions

ITEMS_AT_ONCE = 256  # rows of the similarities in memory


def fit_residual_knn(
    interactions: Interactions,
    *,
    n_kept: int = 600,
    n_neighbors: int = 60,
    similarity_shrinkage: float = 25.0,
    shrinkage: float = 1.0,
) -> ResidualKnnModel:
    """Keep of every item the `n_kept` most similar; a correlation over few common users is shrunk."""
    bias = fit_bias(interactions)
    users = np.unique(interactions.user_ids, return_inverse=True)[1]
    items = np.searchsorted(bias.item_ids, interactions.item_ids)
    left = residuals_of(interactions, bias=bias)
    by_item = csr_matrix((left, (items, users)), shape=(len(bias.item_ids), int(users.max()) + 1))
    return ResidualKnnModel(
        item_ids=bias.item_ids,
        item_biases=bias.item_biases,
        similarities=_similarities(by_item, n_kept=n_kept, shrinkage=similarity_shrinkage),
        n_neighbors=n_neighbors,
        shrinkage=shrinkage,
        mean_rating=bias.mean_rating,
        user_shrinkage=bias.user_shrinkage,
        lowest=bias.lowest,
        highest=bias.highest,
    )


def _similarities(by_item: csr_matrix, *, n_kept: int, shrinkage: float) -> csr_array:
    """Positive shrunk correlations over common users, the strongest of each row, never an item with itself.

    Σ e_i e_j / √(Σ e_i² Σ e_j²), all sums over the n users who rated both, times n / (n + shrinkage).
    """
    n_items, rated = by_item.shape[0], (by_item != 0).astype(np.float64)
    squares = by_item.multiply(by_item).tocsr()
    found = []
    for first in range(0, n_items, ITEMS_AT_ONCE):
        part = slice(first, first + ITEMS_AT_ONCE)
        products = (by_item[part] @ by_item.T).toarray()
        common = (rated[part] @ rated.T).toarray()
        norms = np.sqrt((squares[part] @ rated.T).toarray() * (rated[part] @ squares.T).toarray())
        values = products / np.maximum(norms, np.finfo(float).tiny) * common / (common + shrinkage)
        values[np.arange(len(values)), np.arange(first, first + len(values))] = 0
        found.append(_strongest(np.maximum(values, 0), n_kept=n_kept))
    return csr_array(vstack(found, format="csr"))


def _strongest(values: Floats, *, n_kept: int) -> csr_matrix:
    if n_kept < values.shape[1]:
        thresholds = np.partition(values, -n_kept, axis=1)[:, -n_kept]
        values = np.where(values >= thresholds[:, None], values, 0)
    return csr_matrix(values.astype(np.float32))
