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
    """(n_items, n_facts): genres and the years around a movie's own; at least one column."""
    genres, years = genre_features(catalog, item_ids=item_ids), year_features(catalog, item_ids=item_ids)
    columns = [genres.toarray(), years.toarray()]
    if not genres.shape[1] + years.shape[1]:
        columns.append(np.zeros((len(item_ids), 1)))
    return np.concatenate(columns, axis=1).astype(np.float32)
