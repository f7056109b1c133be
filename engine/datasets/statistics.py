"""How often, how well and how lately each item was rated."""

from dataclasses import dataclass

import numpy as np

from engine.types import Floats, Ids, Interactions

HALF_LIFE_DAYS = 60.0
DAY = 86_400.0
HALF_STARS = 10  # 0.5 … 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemStatistics:
    """One row for each rated item."""

    item_ids: Ids  # (n_items,), sorted
    rating_count: Ids  # (n_items,)
    rating_mean: Floats  # (n_items,), stars
    histogram: Ids  # (n_items, 10), how many ratings of 0.5, 1.0 … 5.0 stars
    trending: Floats  # (n_items,), ratings counted by age: one of now is 1, one of a half-life ago 0.5


def item_statistics(interactions: Interactions, *, half_life_days: float = HALF_LIFE_DAYS) -> ItemStatistics:
    """Counts, means and trends; "now" is the time of the last interaction."""
    item_ids, rows = np.unique(interactions.item_ids, return_inverse=True)
    counts = np.bincount(rows, minlength=len(item_ids))
    totals = np.bincount(rows, weights=interactions.ratings, minlength=len(item_ids))
    half_stars = np.clip(np.rint(interactions.ratings * 2).astype(np.int64), 1, HALF_STARS)
    cells = np.bincount(rows * HALF_STARS + half_stars - 1, minlength=len(item_ids) * HALF_STARS)
    times = interactions.timestamps
    ages = (times.max(initial=0) - times) / DAY
    trending = np.bincount(rows, weights=0.5 ** (ages / half_life_days), minlength=len(item_ids))
    return ItemStatistics(
        item_ids=item_ids,
        rating_count=counts.astype(np.int64),
        rating_mean=totals / counts,
        histogram=cells.reshape(-1, HALF_STARS).astype(np.int64),
        trending=np.asarray(trending, dtype=np.float64),
    )
