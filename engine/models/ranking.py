"""The best n of many scores."""

import numpy as np
from numpy.typing import NDArray

from engine.models.lookup import positions_of
from engine.types import Floats, History, Ids, TopN

BLOCK = 256  # scores of which only the largest is looked at first


def best_unseen(scores: Floats, *, item_ids: Ids, history: History, exclude: Ids, n: int) -> TopN:
    """The `n` best items that are neither rated nor excluded; equal scores by item id.

    `scores` (n_items,) are in the order of `item_ids`, float32 too, and are written to.
    """
    hidden, _ = positions_of(np.concatenate([history.item_ids, exclude]), within=item_ids)
    scores[hidden] = -np.inf
    best = best_positions(scores, n=n)
    return TopN(item_ids=item_ids[best], scores=scores[best].astype(np.float64))


def best_positions(scores: Floats, *, n: int) -> NDArray[np.int64]:
    """Positions of the `n` largest scores, best first; equal scores in order of position.

    Only candidates are sorted, all that may be among them. Scores of -inf are never chosen.
    """
    candidates = (
        np.flatnonzero(scores >= _threshold(scores, n)) if n < len(scores) else np.arange(len(scores))
    )
    candidates = candidates[scores[candidates] > -np.inf]
    order = np.argsort(-scores[candidates], kind="stable")
    return candidates[order[:n]]


def _threshold(scores: Floats, n: int) -> float:
    """A score that `n` others or more reach, and not many more: the n-th largest of the blocks' largest."""
    n_blocks = len(scores) // BLOCK
    if n_blocks > n:
        scores = scores[: n_blocks * BLOCK].reshape(n_blocks, BLOCK).max(axis=1)
    return float(np.partition(scores, -n)[-n])
