"""Fit EASE in closed form."""

from collections.abc import Sequence

import numpy as np
from scipy.linalg import cho_factor, cho_solve
from scipy.sparse import csr_array

from engine.errors import TrainingError
from engine.models.als import signals_of
from engine.models.ease import EaseModel
from engine.training.rating_matrix import most_rated, rating_matrix
from engine.types import Floats, Interactions

SIGNALS = (1.0,) * 10  # of 0.5, 1.0 … 5.0 stars


def fit_ease(
    interactions: Interactions,
    *,
    regularization: float = 300.0,
    most_items: int = 5000,
    n_weights: int = 300,
    signals: Sequence[float] = SIGNALS,
) -> EaseModel:
    """Weights between the most rated items; for each item its `n_weights` largest are kept.

    The penalty grows with the mean square of the signals, so that their unit does not matter.
    Memory and time are those of inverting (most_items, most_items). Raises TrainingError without ratings.
    """
    if not len(interactions):
        raise TrainingError("There are no ratings to fit weights to.")
    levels = np.array(signals)
    values = signals_of(interactions.ratings, signals=levels)
    item_ids = most_rated(interactions, most=most_items)
    rows = rating_matrix(interactions, values=values, item_ids=item_ids)
    penalty = regularization * float(np.square(values).mean())
    weights = _solve((rows.T @ rows).toarray(), penalty=penalty)
    return EaseModel(item_ids=item_ids, weights=_largest(weights, per_column=n_weights), signals=levels)


def _solve(gram: Floats, *, penalty: float) -> Floats:
    """B = I - P / diag(P) with P = (gram + penalty · I)⁻¹; the diagonal is zero."""
    gram[np.diag_indices_from(gram)] += penalty
    inverse = cho_solve(cho_factor(gram, overwrite_a=True), np.eye(len(gram)), overwrite_b=True)
    weights: Floats = -inverse / np.diag(inverse)
    np.fill_diagonal(weights, 0.0)
    return weights


def _largest(weights: Floats, *, per_column: int) -> csr_array:
    """The entries of largest size in each column; the others hardly change a score."""
    if per_column < len(weights):
        sizes = np.abs(weights)
        thresholds = np.partition(sizes, len(weights) - per_column, axis=0)[len(weights) - per_column]
        weights = np.where(sizes >= thresholds, weights, 0.0)
    return csr_array(weights.astype(np.float32))
