"""Genres and years as sparse features of items, for models that learn from ratings."""

import numpy as np
from scipy.sparse import csr_matrix

from engine.datasets.catalog import Catalog
from engine.types import Ids

YEARS_PER_BIN = 3


def genre_features(catalog: Catalog, *, item_ids: Ids) -> csr_matrix:
    """(n_items, n_genres): rows of unit length; empty for an item of no known genre."""
    lists = catalog.frame.set_index("item_id")["genres"].reindex(item_ids)
    genres = [sorted(set(found)) if isinstance(found, list) else [] for found in lists]
    sizes = np.array([len(found) for found in genres], dtype=np.int64)
    _, columns = np.unique([genre for found in genres for genre in found], return_inverse=True)
    weights = np.repeat(1 / np.sqrt(np.maximum(sizes, 1)), sizes)
    return _matrix(weights, rows=np.repeat(np.arange(len(item_ids)), sizes), columns=columns, n=len(item_ids))


def year_features(catalog: Catalog, *, item_ids: Ids) -> csr_matrix:
    """(n_items, n_bins): a one for the three years an item is from; empty where the year is unknown."""
    years = catalog.frame.set_index("item_id")["year"].reindex(item_ids)
    rows = np.flatnonzero(years.notna())
    bins = years.iloc[rows].to_numpy(dtype=np.int64) // YEARS_PER_BIN
    _, columns = np.unique(bins, return_inverse=True)
    return _matrix(np.ones(len(rows)), rows=rows, columns=columns, n=len(item_ids))


def _matrix(weights: np.ndarray, *, rows: np.ndarray, columns: np.ndarray, n: int) -> csr_matrix:
    width = int(columns.max()) + 1 if len(columns) else 0
    return csr_matrix((weights, (rows, columns)), shape=(n, width))
