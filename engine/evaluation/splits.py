"""Training and test parts of the interactions, as the protocols define them."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.model_selection import train_test_split

from engine.types import Interactions


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """Two parts that share no interaction."""

    train: Interactions
    test: Interactions


def split_ratings(interactions: Interactions, *, test_share: float = 0.2, seed: int) -> Split:
    """`rating-holdout`: rows at random, as scikit-learn draws them."""
    rows = train_test_split(np.arange(len(interactions)), test_size=test_share, random_state=seed)
    return Split(train=interactions.take(rows[0]), test=interactions.take(rows[1]))


def split_by_item(interactions: Interactions, *, test_share: float = 0.25, seed: int) -> Split:
    """`ranking-holdout`: of each item's ratings, shuffled, the first part trains and the rest tests."""
    shuffled = np.random.default_rng(seed).permutation(len(interactions))
    by_item = shuffled[np.argsort(interactions.item_ids[shuffled], kind="stable")]
    rank, size = _places_in_groups(interactions.item_ids[by_item])
    trains = np.zeros(len(interactions), dtype=np.bool_)
    trains[by_item] = rank < np.rint((1 - test_share) * size)
    return Split(train=interactions.take(trains), test=interactions.take(~trains))


def _places_in_groups(groups: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """For each row of sorted groups its place in its group, from 0, and the group's size."""
    _, starts, sizes = np.unique(groups, return_index=True, return_counts=True)
    return np.arange(len(groups)) - np.repeat(starts, sizes), np.repeat(sizes, sizes)
