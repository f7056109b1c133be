"""Find each popular item's nearest neighbours."""

import numpy as np
from scipy.sparse import csr_array
from sklearn.neighbors import NearestNeighbors

from engine.errors import TrainingError
from engine.models.item_knn import ItemKnnModel
from engine.training.rating_matrix import most_rated, rating_matrix
from engine.types import Floats, Interactions


def fit_item_knn(
    interactions: Interactions, *, n_neighbors: int = 400, most_items: int = 3000
) -> ItemKnnModel:
    """Cosine neighbours of the most rated items; raises TrainingError without ratings.

    Somebody who rated much says less about each pair of items: users count by inverse user frequency
    (Breese, Heckerman, Kadie 1998). Chosen on parts of the training ratings of `ranking-holdout`.
    """
    if not len(interactions):
        raise TrainingError("There are no ratings to find neighbours by.")
    item_ids = most_rated(interactions, most=most_items)
    weighted = interactions.ratings * inverse_user_frequency(interactions)
    columns = rating_matrix(interactions, values=weighted, item_ids=item_ids).T.tocsr()
    n_wanted = min(n_neighbors + 1, len(item_ids))  # an item is the nearest to itself
    nearest = NearestNeighbors(n_neighbors=n_wanted, metric="cosine", algorithm="brute").fit(columns)
    distances, neighbours = nearest.kneighbors(columns)
    rows = np.repeat(np.arange(len(item_ids)), n_wanted)
    cosines, places = 1 - distances.ravel(), neighbours.ravel()
    kept = (places != rows) & (cosines > 0)
    cells = (cosines[kept], (rows[kept], places[kept]))
    return ItemKnnModel(item_ids=item_ids, neighbours=csr_array(cells, shape=(len(item_ids), len(item_ids))))


def inverse_user_frequency(interactions: Interactions) -> Floats:
    """(n_ratings,), log(1 + items / items rated by this rating's user)."""
    _, users, counts = np.unique(interactions.user_ids, return_inverse=True, return_counts=True)
    n_items = len(np.unique(interactions.item_ids))
    weights: Floats = np.log1p(n_items / counts)[users]
    return weights
