"""Fit item biases for predicted stars."""

import numpy as np

from engine.errors import TrainingError
from engine.models.bias import BiasModel
from engine.types import Floats, Interactions

N_ROUNDS = 10  # alternations between users and items; the changes are far below 0.001 stars by then


def fit_bias(
    interactions: Interactions, *, item_shrinkage: float = 3.0, user_shrinkage: float = 5.0
) -> BiasModel:
    """Item and user deviations in turns, each shrunk by that many ratings of zero deviation."""
    if not len(interactions):
        raise TrainingError("There are no ratings to fit biases to.")
    item_ids, items = np.unique(interactions.item_ids, return_inverse=True)
    users = np.unique(interactions.user_ids, return_inverse=True)[1]
    mean = float(interactions.ratings.mean())
    deviations = interactions.ratings - mean
    user_biases = np.zeros(users.max() + 1)
    for _ in range(N_ROUNDS):
        item_biases = shrunk_means(deviations - user_biases[users], groups=items, shrinkage=item_shrinkage)
        user_biases = shrunk_means(deviations - item_biases[items], groups=users, shrinkage=user_shrinkage)
    whole_stars = bool((interactions.ratings % 1 == 0).all())
    return BiasModel(
        item_ids=item_ids,
        item_biases=item_biases,
        mean_rating=mean,
        user_shrinkage=user_shrinkage,
        lowest=1.0 if whole_stars else 0.5,
        highest=5.0,
    )


def shrunk_means(values: Floats, *, groups: np.ndarray, shrinkage: float) -> Floats:
    """Each group's mean as if `shrinkage` further values of zero belonged to it."""
    sums = np.bincount(groups, weights=values)
    means: Floats = sums / (np.bincount(groups) + shrinkage)
    return means
