"""Ranking metrics, one value per user, and rating errors; the caller averages.

`hits[u, r]` says whether the item shown to user u at rank r is relevant; k is its number of columns.
"""

import numpy as np
from numpy.typing import NDArray

from engine.types import Floats, Ids

Hits = NDArray[np.bool_]


def ndcg_at_k(hits: Hits, *, n_relevant: Ids) -> Floats:
    """Discounted gain over the best that could be reached; 0 for a user without relevant items."""
    discounts = 1 / np.log2(np.arange(hits.shape[1]) + 2)
    ideal = np.concatenate([[0.0], np.cumsum(discounts)])[np.minimum(n_relevant, hits.shape[1])]
    return ratio(hits @ discounts, ideal)


def precision_at_k(hits: Hits) -> Floats:
    """The share of shown items that are relevant."""
    return ratio(hits.sum(axis=1), np.full(len(hits), hits.shape[1]))


def recall_at_k(hits: Hits, *, n_relevant: Ids) -> Floats:
    """The share of relevant items that are shown; 0 for a user without relevant items."""
    return ratio(hits.sum(axis=1), n_relevant)


def average_precision_at_k(hits: Hits, *, n_relevant: Ids) -> Floats:
    """The precisions at the hits, summed and divided by the number of relevant items (not by k)."""
    precisions = np.cumsum(hits, axis=1) / (np.arange(hits.shape[1]) + 1)
    return ratio((precisions * hits).sum(axis=1), n_relevant)


def hit_rate_at_k(hits: Hits) -> Floats:
    """1 for a user who is shown anything relevant, else 0."""
    return np.asarray(hits.any(axis=1), dtype=np.float64)


def rank_among(scores: Floats, *, place: int) -> float:
    """The rank, from 1, of the item at `place`; items of an equal score share the mean of their ranks.

    So a model that gives every item the same score is in the middle, not first.
    """
    own = scores[place]
    return float((scores > own).sum() + ((scores == own).sum() + 1) / 2)


def squared_errors(predicted: Floats, *, actual: Floats) -> Floats:
    """One value per rating; RMSE is the root of their mean."""
    return np.square(predicted - actual)


def absolute_errors(predicted: Floats, *, actual: Floats) -> Floats:
    """One value per rating; MAE is their mean."""
    return np.abs(predicted - actual)


def ratio(part: NDArray[np.generic], whole: NDArray[np.generic]) -> Floats:
    """`part / whole`, 0 where the whole is 0."""
    parts, wholes = part.astype(np.float64), whole.astype(np.float64)
    return np.divide(parts, wholes, out=np.zeros_like(parts), where=wholes > 0)
