"""The same figures for light and heavy users, and for popular and rare movies."""

import numpy as np

from engine.evaluation.lists import K, Lists
from engine.evaluation.metrics import ndcg_at_k
from engine.types import Ids, Interactions

QUARTER = 0.25


def group_metrics(lists: Lists, *, train: Interactions, test: Interactions) -> dict[str, float]:
    """nDCG of the quarters with the shortest and the longest histories; recall of popular and rare movies."""
    values = ndcg_at_k(lists.hits, n_relevant=lists.n_relevant)
    short, long = np.quantile(lists.n_given, [QUARTER, 1 - QUARTER])
    return {
        f"ndcg@{K} (shortest histories)": float(values[lists.n_given <= short].mean()),
        f"ndcg@{K} (longest histories)": float(values[lists.n_given >= long].mean()),
        **_recall_by_popularity(lists, train=train, test=test),
    }


def _recall_by_popularity(lists: Lists, *, train: Interactions, test: Interactions) -> dict[str, float]:
    """The share of the test ratings that are shown, of popular movies and of all others."""
    popular = popular_items(train)
    tested = test.take(np.isin(test.user_ids, lists.user_ids))
    found = lists.shown[lists.hits]
    figures = {}
    for name, of_group in (("popular", True), ("rare", False)):
        total = int((np.isin(tested.item_ids, popular) == of_group).sum())
        shown = int((np.isin(found, popular) == of_group).sum())
        figures[f"recall@{K} ({name} movies)"] = shown / total if total else 0.0
    return figures


def popular_items(train: Interactions) -> Ids:
    """The fewest items that have half of the training ratings, sorted."""
    item_ids, counts = np.unique(train.item_ids, return_counts=True)
    order = np.argsort(-counts, kind="stable")
    before = np.concatenate([[0], np.cumsum(counts[order])[:-1]])
    return np.sort(item_ids[order[before < counts.sum() / 2]])
