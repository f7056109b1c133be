"""Count ratings."""

import numpy as np

from engine.models.popularity import PopularityModel
from engine.types import Interactions


def fit_popularity(interactions: Interactions) -> PopularityModel:
    """How often each item was rated."""
    item_ids, counts = np.unique(interactions.item_ids, return_counts=True)
    return PopularityModel(item_ids=item_ids, counts=counts.astype(np.float64))
