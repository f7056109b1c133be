"""Lists for all users at once, by factors."""

import os
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from threadpoolctl import threadpool_limits

from engine.types import Floats, Ids

USERS = 512  # whose scores are held at a time by each thread
BLOCK = 64  # items of which only the best is looked at first


def best_for_all(user_factors: Floats, item_factors: Floats, *, seen: csr_array, n: int) -> Ids:
    """(n_users, n) positions of the items with the largest inner products, best first, -1 where none is left.

    `seen` (n_users, n_items) marks those left out. One thread for each core, with BLAS kept to its own.
    """
    starts = range(0, len(user_factors), USERS)

    def best(start: int) -> Ids:
        users = slice(start, start + USERS)
        scores = user_factors[users] @ item_factors.T
        marks = seen[users]
        scores[np.repeat(np.arange(len(scores)), np.diff(marks.indptr)), marks.indices] = -np.inf
        return best_of_rows(scores, n=n)

    with threadpool_limits(limits=1), ThreadPoolExecutor(os.cpu_count()) as threads:
        return np.concatenate([np.empty((0, n), dtype=np.int64), *threads.map(best, starts)])


def best_of_rows(scores: Floats, *, n: int) -> Ids:
    """(n_rows, n) columns of the largest scores of each row, best first; -1 instead of a score of -inf."""
    n_rows, n_columns = scores.shape
    n_blocks = n_columns // BLOCK
    columns = np.broadcast_to(np.arange(n_columns), scores.shape)
    if n_blocks > 2 * n:  # the n best are in the n blocks with the largest maxima, or behind the last block
        maxima = scores[:, : n_blocks * BLOCK].reshape(n_rows, n_blocks, BLOCK).max(axis=2)
        blocks = _largest(maxima, n=n)[:, :, None] * BLOCK + np.arange(BLOCK)
        rest = columns[:, n_blocks * BLOCK :]
        columns = np.concatenate([blocks.reshape(n_rows, -1), rest], axis=1)
    values = np.take_along_axis(scores, columns, axis=1)
    few = _largest(values, n=n)
    columns, values = np.take_along_axis(columns, few, axis=1), np.take_along_axis(values, few, axis=1)
    order = np.lexsort((columns, -values))
    found = np.full((n_rows, n), -1)
    ranked = np.take_along_axis(np.where(values > -np.inf, columns, -1), order, axis=1)
    found[:, : ranked.shape[1]] = ranked
    return found


def _largest(values: Floats, *, n: int) -> NDArray[np.int64]:
    """(n_rows, n) columns of the largest of each row, in any order; all where there are no more."""
    n = min(n, values.shape[1])
    return np.argpartition(values, -n, axis=1)[:, -n:] if n else np.empty((len(values), 0), dtype=np.int64)
