"""How often, how well and how lately each item was rated."""

from dataclasses import dataclass

import numpy as np

from engine.types import Floats, Ids, Interactions

HALF_LIFE_DAYS = 60.0
DAY = 86_400.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemStatistics:
    """One row for each rated item."""

    item_ids: Ids  # (n_items,), sorted
    rating_count: Ids  # (n_items,)
    rating_mean: Floats  # (n_items,), stars
    trending: Floats  # (n_items,), ratings counted by age: one of now is 1, one of a half-life ago 0.5


def item_statistics(interactions: Interactions, *, half_life_days: float = HALF_LIFE_DAYS) -> ItemStatistics:
    """Counts, means and trends; "now" is the time of the last interaction."""
    item_ids, rows = np.unique(interactions.item_ids, return_inverse=True)
    counts = np.bincount(rows, minlength=len(item_ids))
    totals = np.bincount(rows, weights=interactions.ratings, minlength=len(item_ids))
    times = interactions.timestamps
    ages = (times.max(initial=0) - times) / DAY
    trending = np.bincount(rows, weights=0.5 ** (ages / half_life_days), minlength=len(item_ids))
    return ItemStatistics(
        item_ids=item_ids,
        rating_count=counts.astype(np.int64),
        rating_mean=totals / counts,
        trending=np.asarray(trending, dtype=np.float64),
    )
