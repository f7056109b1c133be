"""Training and test parts of the interactions, as the protocols define them."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.model_selection import train_test_split

from engine.errors import EvaluationError
from engine.types import Ids, Interactions

RETRIEVAL_ROWS = 100_000  # ratings that the retrieval protocol samples, at most


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """Parts that share no interaction."""

    train: Interactions
    test: Interactions
    given: Interactions | None = None  # of new users: what is known when they are asked about


def split_ratings(interactions: Interactions, *, test_share: float = 0.2, seed: int) -> Split:
    """`rating-holdout`: rows at random, as scikit-learn draws them."""
    _require_two(len(interactions), of="ratings")
    rows = train_test_split(np.arange(len(interactions)), test_size=test_share, random_state=seed)
    return Split(train=interactions.take(rows[0]), test=interactions.take(rows[1]))


def split_by_item(interactions: Interactions, *, test_share: float = 0.25, seed: int) -> Split:
    """`ranking-holdout`: of each item's ratings, shuffled, the first part trains and the rest tests."""
    return _split_in_groups(interactions, groups=interactions.item_ids, test_share=test_share, seed=seed)


def split_users(
    interactions: Interactions, *, test_share: float = 0.2, given_share: float = 0.8, seed: int
) -> Split:
    """`new-user`: some users are new; that share of each one's ratings is given, the rest tests."""
    users = np.unique(interactions.user_ids)
    _require_two(len(users), of="users")
    new_users = train_test_split(users, test_size=test_share, random_state=seed)[1]
    is_new = np.isin(interactions.user_ids, new_users)
    theirs = interactions.take(is_new)
    parts = _split_in_groups(theirs, groups=theirs.user_ids, test_share=1 - given_share, seed=seed)
    return Split(train=interactions.take(~is_new), given=parts.train, test=parts.test)


def split_strangers(interactions: Interactions, *, test_share: float = 0.2, seed: int) -> Split:
    """`new-user` without any history: nothing is given of the new users, and all their ratings test."""
    return split_users(interactions, test_share=test_share, given_share=0.0, seed=seed)


def split_last_out(interactions: Interactions, *, seed: int) -> Split:
    """`leave-last-out`: each user's last rating tests, by time, then by item id; an only rating trains."""
    del seed  # nothing is left to chance
    rows = interactions
    order = np.lexsort((rows.item_ids, rows.timestamps, rows.user_ids))
    place, size = _places_in_groups(rows.user_ids[order])
    tests = np.zeros(len(rows), dtype=np.bool_)
    tests[order] = (place == size - 1) & (size > 1)
    return Split(train=rows.take(~tests), test=rows.take(tests))


def split_by_time(interactions: Interactions, *, test_share: float = 0.2, seed: int = 0) -> Split:
    """`time-split`: what comes after the moment by which 80 % of the ratings were given tests."""
    del seed  # nothing is left to chance
    times = interactions.timestamps
    _require_two(len(np.unique(times)), of="moments")
    cut = max(np.quantile(times, 1 - test_share, method="lower"), times.min() + 1)
    return Split(train=interactions.take(times < cut), test=interactions.take(times >= cut))


def split_sample(interactions: Interactions, *, test_share: float = 0.2, seed: int) -> Split:
    """`retrieval`: at most 100,000 ratings drawn once, rows at random as in `rating-holdout`."""
    if len(interactions) > RETRIEVAL_ROWS:
        drawn = np.random.default_rng(seed).choice(len(interactions), RETRIEVAL_ROWS, replace=False)
        interactions = interactions.take(np.sort(drawn))
    return split_ratings(interactions, test_share=test_share, seed=seed)


def split_for_good(interactions: Interactions, *, test_share: float, seed: int) -> Split:
    """Rows by a hash of user, item and seed: what tests today still tests when ratings have been added."""
    hashes = _hashes(interactions.user_ids, interactions.item_ids, seed=seed)
    tests = hashes < np.uint64(test_share * 2**64)
    if not tests.any() or tests.all():
        raise EvaluationError(f"Of {len(interactions)} ratings none can be held out.")
    return Split(train=interactions.take(~tests), test=interactions.take(tests))


def _hashes(user_ids: Ids, item_ids: Ids, *, seed: int) -> NDArray[np.uint64]:
    """Evenly spread numbers: the finaliser of SplitMix64 (Steele et al. 2014), chained."""
    mixed = np.full(len(user_ids), seed, dtype=np.uint64)
    for column in (user_ids, item_ids):
        mixed = mixed + column.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)
        mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        mixed = mixed ^ (mixed >> np.uint64(31))
    return mixed


def _split_in_groups(interactions: Interactions, *, groups: Ids, test_share: float, seed: int) -> Split:
    shuffled = np.random.default_rng(seed).permutation(len(interactions))
    grouped = shuffled[np.argsort(groups[shuffled], kind="stable")]
    rank, size = _places_in_groups(groups[grouped])
    trains = np.zeros(len(interactions), dtype=np.bool_)
    trains[grouped] = rank < np.rint((1 - test_share) * size)
    return Split(train=interactions.take(trains), test=interactions.take(~trains))


def _places_in_groups(groups: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """For each row of sorted groups its place in its group, from 0, and the group's size."""
    _, starts, sizes = np.unique(groups, return_index=True, return_counts=True)
    return np.arange(len(groups)) - np.repeat(starts, sizes), np.repeat(sizes, sizes)


def _require_two(count: int, *, of: str) -> None:
    if count < 2:
        raise EvaluationError(f"A split needs at least two {of}; the dataset has {count}.")
