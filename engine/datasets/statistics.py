"""How often, how well and how lately each item was rated."""

from dataclasses import dataclass

import numpy as np

from engine.types import Floats, Ids, Interactions

HALF_LIFE_DAYS = 60.0
DAY = 86_400.0
HALF_STARS = 10  # 0.5 … 5.0
ROWS_AT_ONCE = 2_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemStatistics:
    """One row for each rated item."""

    item_ids: Ids  # (n_items,), sorted
    rating_count: Ids  # (n_items,)
    rating_mean: Floats  # (n_items,), stars
    histogram: Ids  # (n_items, 10), how many ratings of 0.5, 1.0 … 5.0 stars
    trending: Floats  # (n_items,), ratings counted by age: one of now is 1, one of a half-life ago 0.5


def item_statistics(interactions: Interactions, *, half_life_days: float = HALF_LIFE_DAYS) -> ItemStatistics:
    """Counts, means and trends; "now" is the time of the last interaction.

    Rows are taken a few million at a time: beside the interactions little memory is needed.
    """
    item_ids, latest = np.unique(interactions.item_ids), interactions.timestamps.max(initial=0)
    cells = np.zeros(len(item_ids) * HALF_STARS, dtype=np.int64)
    totals, trending = np.zeros(len(item_ids)), np.zeros(len(item_ids))
    for start in range(0, len(interactions), ROWS_AT_ONCE):
        part = interactions.take(slice(start, start + ROWS_AT_ONCE))
        rows = np.searchsorted(item_ids, part.item_ids)
        half_stars = np.clip(np.rint(part.ratings * 2).astype(np.int64), 1, HALF_STARS)
        cells += np.bincount(rows * HALF_STARS + half_stars - 1, minlength=len(cells))
        totals += np.bincount(rows, weights=part.ratings, minlength=len(item_ids))
        ages = (latest - part.timestamps) / DAY
        trending += np.bincount(rows, weights=0.5 ** (ages / half_life_days), minlength=len(item_ids))
    histogram = cells.reshape(-1, HALF_STARS)
    counts = histogram.sum(axis=1)
    return ItemStatistics(
        item_ids=item_ids,
        rating_count=counts,
        rating_mean=totals / counts,
        histogram=histogram,
        trending=trending,
    )
