"""The best n of many scores."""

import numpy as np
from numpy.typing import NDArray

from engine.types import Floats


def best_positions(scores: Floats, *, n: int) -> NDArray[np.int64]:
    """Positions of the `n` largest scores, best first; equal scores in order of position.

    Only the candidates at or above the n-th largest score are sorted. Scores of -inf are never chosen.
    """
    if n < len(scores):
        threshold = np.partition(scores, -n)[-n]
        candidates = np.flatnonzero(scores >= threshold)
    else:
        candidates = np.arange(len(scores))
    candidates = candidates[scores[candidates] > -np.inf]
    order = np.argsort(-scores[candidates], kind="stable")
    return candidates[order[:n]]
