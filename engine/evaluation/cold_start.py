"""`cold-start`: how good the answers to new users get with each rating."""

from collections.abc import Iterator

import numpy as np

from engine.errors import EvaluationError
from engine.evaluation.histories import by_user, sampled_users
from engine.evaluation.lists import MOST_USERS, K, shown_lists
from engine.evaluation.measured import Measured
from engine.evaluation.metrics import ndcg_at_k
from engine.evaluation.scorers import FoldInPredictor, FoldInRanker
from engine.evaluation.splits import Split, split_users
from engine.evaluation.stars import measure_stars
from engine.types import Interactions

STEPS = (0, 1, 3, 5, 10)  # ratings that a new user has given
FEWEST = 2 * STEPS[-1]  # a user with fewer ratings is left out: everyone is asked about at every step


def split_newcomers(interactions: Interactions, *, seed: int) -> Split:
    """A fifth of the users is new; `given` holds ten ratings of each in random order, the rest tests."""
    users, counts = np.unique(interactions.user_ids, return_counts=True)
    split = split_users(interactions, given_share=0.0, seed=seed)
    tested = np.isin(split.test.user_ids, users[counts >= FEWEST])
    if not tested.any():
        raise EvaluationError(f"No new user has {FEWEST} ratings or more, so there is no cold-start curve.")
    theirs = split.test.take(tested)
    shuffled = by_user(theirs.take(np.random.default_rng(seed).permutation(len(theirs))))
    first = places_in_history(shuffled) < STEPS[-1]
    return Split(train=split.train, given=shuffled.take(first), test=shuffled.take(~first))


def measure_cold_start(scorer: FoldInRanker | FoldInPredictor, *, split: Split, seed: int) -> Measured:
    """nDCG@10 and RMSE after each number of ratings; the test items are the same at every step."""
    metrics: dict[str, float] = {}
    for step, part in each_step(split, seed=seed):
        if isinstance(scorer, FoldInRanker):
            lists = shown_lists(scorer, split=part, seed=seed)
            values = ndcg_at_k(lists.hits, n_relevant=lists.n_relevant)
            liked = ndcg_at_k(lists.liked_hits, n_relevant=lists.n_liked)[lists.n_liked > 0]
            metrics[f"ndcg@{K} after {step}"] = float(values.mean())
            metrics[f"ndcg@{K} (4 stars or more) after {step}"] = float(liked.mean()) if len(liked) else 0.0
        if isinstance(scorer, FoldInPredictor):
            stars = measure_stars(scorer, split=part, seed=seed).metrics
            metrics |= {f"{name} after {step}": value for name, value in stars.items()}
    return Measured(metrics=metrics)


def each_step(split: Split, *, seed: int) -> Iterator[tuple[int, Split]]:
    """The split with only the first ratings given, for each step."""
    assert split.given is not None
    users = sampled_users(split.test.user_ids, most=MOST_USERS, seed=seed)
    test = split.test.take(np.isin(split.test.user_ids, users))
    place = places_in_history(split.given)
    for step in STEPS:
        yield step, Split(train=split.train, given=split.given.take(place < step), test=test)


def places_in_history(rows: Interactions) -> "np.ndarray[tuple[int], np.dtype[np.int64]]":
    """For each row of interactions sorted by user its place among the user's rows, from 0."""
    _, starts, sizes = np.unique(rows.user_ids, return_index=True, return_counts=True)
    return np.arange(len(rows)) - np.repeat(starts, sizes)
