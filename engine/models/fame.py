"""Which items are popular and which less known, by how often they were rated."""

import numpy as np
from numpy.typing import NDArray

from engine.types import Ids

LEAST_RATINGS = 5  # of a less-known item that is worth recommending


def popular(counts: Ids) -> NDArray[np.bool_]:
    """(n_items,): the fewest items that have half of all ratings; equal counts by position."""
    order = np.argsort(-counts, kind="stable")
    falling = counts[order]
    head = np.zeros(len(counts), dtype=np.bool_)
    head[order] = np.cumsum(falling) - falling < counts.sum() / 2
    return head


def less_known(counts: Ids) -> NDArray[np.bool_]:
    """(n_items,): outside the short head, but rated often enough to be judged."""
    return ~popular(counts) & (counts >= LEAST_RATINGS)
