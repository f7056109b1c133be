"""`retrieval`: the rank of each test row's item among all items."""

from itertools import product

import numpy as np

from engine.evaluation.histories import by_user, history_of, sampled_users
from engine.evaluation.lists import MOST_USERS, candidate_scores
from engine.evaluation.measured import Measured
from engine.evaluation.metrics import rank_among
from engine.evaluation.scorers import Ranker
from engine.evaluation.splits import Split
from engine.models.lookup import positions_of
from engine.types import Floats

CUTS = (1, 5, 10, 50, 100)
SEEN = {"seen kept": True, "seen removed": False}


def measure_retrieval(scorer: Ranker, *, split: Split, seed: int) -> Measured:
    """Top-k accuracy: the share of test rows whose item is among the best k, with seen items and without."""
    ranks = {name: _ranks(scorer, split=split, keep_seen=keep, seed=seed) for name, keep in SEEN.items()}
    metrics = {f"top-{k} ({name})": float((ranks[name] <= k).mean()) for name, k in product(ranks, CUTS)}
    return Measured(metrics=metrics)


def _ranks(scorer: Ranker, *, split: Split, keep_seen: bool, seed: int) -> Floats:
    """(n_rows,) ranks from 1; infinite for an item that the training part does not hold."""
    users = sampled_users(split.test.user_ids, most=MOST_USERS, seed=seed)
    test = by_user(split.test)
    ranks: list[float] = []
    for user, _, scores in candidate_scores(scorer, split=split, user_ids=users, keep_seen=keep_seen):
        asked = history_of(test, user_id=user).item_ids
        places, known = positions_of(asked, within=scorer.item_ids)
        ranks += [np.inf] * int((~known).sum())
        ranks += [rank_among(scores, place=int(p)) if scores[p] > -np.inf else np.inf for p in places]
    return np.array(ranks)
