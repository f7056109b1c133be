"""Gather what serving needs of the catalogue: titles, years, genres, rating counts."""

import numpy as np

from engine.datasets.catalog import Catalog
from engine.models.item_index import ItemIndexModel
from engine.types import Interactions


def fit_item_index(catalog: Catalog, *, interactions: Interactions) -> ItemIndexModel:
    """The catalogue as columns, with each item's number of ratings."""
    frame = catalog.frame
    item_ids = frame["item_id"].to_numpy(dtype=np.int64)
    genre_names = sorted({genre for genres in frame["genres"] for genre in genres})
    column = {genre: place for place, genre in enumerate(genre_names)}
    member = np.zeros((len(frame), len(genre_names)), dtype=np.bool_)
    for row, genres in enumerate(frame["genres"]):
        member[row, [column[genre] for genre in genres]] = True
    rated = interactions.item_ids[np.isin(interactions.item_ids, item_ids)]
    return ItemIndexModel(
        item_ids=item_ids,
        titles=tuple(frame["title"]),
        years=frame["year"].fillna(0).to_numpy(dtype=np.int64),
        rating_counts=np.bincount(np.searchsorted(item_ids, rated), minlength=len(item_ids)),
        genre_names=tuple(genre_names),
        genres=member,
    )
