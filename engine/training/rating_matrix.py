"""Interactions as a sparse matrix."""

import numpy as np
from scipy.sparse import csr_array

from engine.types import Floats, Ids, Interactions


def rating_matrix(interactions: Interactions, *, values: Floats, item_ids: Ids) -> csr_array:
    """(n_users, n_items) `values` of the interactions with `item_ids`, sorted; users by id."""
    chosen = np.isin(interactions.item_ids, item_ids)
    user_ids, users = np.unique(interactions.user_ids, return_inverse=True)
    columns = np.searchsorted(item_ids, interactions.item_ids[chosen])
    cells = (values[chosen], (users[chosen], columns))
    return csr_array(cells, shape=(len(user_ids), len(item_ids)))


def most_rated(interactions: Interactions, *, most: int) -> Ids:
    """The ids of the `most` most rated items, sorted; of equally often rated ones the lower ids."""
    item_ids, counts = np.unique(interactions.item_ids, return_counts=True)
    return np.sort(item_ids[np.argsort(-counts, kind="stable")[:most]])
