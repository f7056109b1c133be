"""What the neural models know of an item beside its ratings."""

import numpy as np

from engine.datasets.catalog import Catalog
from engine.features.genre_year import genre_features, year_features
from engine.models.neumf import Float32s
from engine.types import Ids, Interactions


def known_items(interactions: Interactions, *, catalog: Catalog) -> Ids:
    """Every item that was rated or stands in the catalogue, sorted."""
    return np.union1d(catalog.item_ids, interactions.item_ids)


def item_facts(catalog: Catalog, *, item_ids: Ids) -> Float32s:
    """(n_items, n_facts): genres and the years around a movie's own."""
    parts = (genre_features(catalog, item_ids=item_ids), year_features(catalog, item_ids=item_ids))
    return np.concatenate([part.toarray() for part in parts], axis=1).astype(np.float32)
