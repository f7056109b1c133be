"""How good the shown lists are."""

import numpy as np

from engine.datasets.catalog import Catalog
from engine.evaluation.beyond_accuracy import exposure, list_metrics, make_background
from engine.evaluation.groups import group_metrics
from engine.evaluation.lists import LIKED, K, Lists, shown_lists
from engine.evaluation.measured import Measured
from engine.evaluation.metrics import (
    average_precision_at_k,
    hit_rate_at_k,
    ndcg_at_k,
    precision_at_k,
    recall_at_k,
)
from engine.evaluation.scorers import FoldInRanker, Ranker
from engine.evaluation.splits import Split
from engine.types import Floats, Interactions


def measure_lists(scorer: Ranker | FoldInRanker, *, split: Split, catalog: Catalog, seed: int) -> Measured:
    """Means over the users with test ratings: accuracy, beyond accuracy, and by group."""
    lists = shown_lists(scorer, split=split, seed=seed)
    background = make_background(split.train, catalog=catalog)
    known = known_tastes(split)
    values = user_metrics(lists)
    liked = ndcg_at_k(lists.liked_hits, n_relevant=lists.n_liked)[lists.n_liked > 0]
    metrics = {name: float(column.mean()) for name, column in values.items()}
    if len(liked):
        metrics[f"ndcg@{K} ({LIKED:g} stars or more)"] = float(liked.mean())
    metrics |= list_metrics(lists, background=background, train=known)
    metrics |= group_metrics(lists, train=split.train, test=split.test)
    return Measured(metrics=metrics, per_user=values, exposure=exposure(lists, background=background))


def user_metrics(lists: Lists) -> dict[str, Floats]:
    """One value per tested user; every test rating is relevant."""
    hits, relevant = lists.hits, lists.n_relevant
    return {
        f"ndcg@{K}": ndcg_at_k(hits, n_relevant=relevant),
        f"map@{K}": average_precision_at_k(hits, n_relevant=relevant),
        f"precision@{K}": precision_at_k(hits),
        f"recall@{K}": recall_at_k(hits, n_relevant=relevant),
        f"hit_rate@{K}": hit_rate_at_k(hits),
    }


def known_tastes(split: Split) -> Interactions:
    """What is known of the tested users."""
    given = split.train if split.given is None else split.given
    return given.take(np.isin(given.user_ids, split.test.user_ids))
