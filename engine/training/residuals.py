"""What the biases leave of ratings, for models that explain the rest."""

import numpy as np

from engine.models.bias import BiasModel
from engine.models.lookup import positions_of
from engine.training.bias import shrunk_means
from engine.types import Floats, Interactions


def residuals_of(interactions: Interactions, *, bias: BiasModel) -> Floats:
    """(n_ratings,), stars: each rating less the mean, its item's bias and its user's as folded in."""
    places, _ = positions_of(interactions.item_ids, within=bias.item_ids)  # every item was fitted
    left = interactions.ratings - bias.mean_rating - bias.item_biases[places]
    users = np.unique(interactions.user_ids, return_inverse=True)[1]
    rest: Floats = left - shrunk_means(left, groups=users, shrinkage=bias.user_shrinkage)[users]
    return rest
