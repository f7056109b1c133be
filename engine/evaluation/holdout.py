"""How well a model does on interactions it was not fitted to; figures for the manifest."""

from collections.abc import Iterator
from typing import Protocol

import numpy as np

from engine.errors import NoKnownItem
from engine.evaluation.histories import by_user, history_of, sampled_users
from engine.evaluation.metrics import absolute_errors, ndcg_at_k, precision_at_k, recall_at_k, squared_errors
from engine.evaluation.splits import Split
from engine.types import Floats, History, Ids, TopN

K = 10
MOST_USERS = 1000  # tested; more are sampled, so that the figure stays cheap


class Ranker(Protocol):
    """A model that ranks items for a history."""

    item_ids: Ids

    def top_n(self, history: History, *, n: int, exclude: Ids) -> TopN:
        """The best items that the history does not hold."""


class Predictor(Protocol):
    """A model that predicts stars for a history."""

    def predict(self, history: History, *, item_ids: Ids) -> Floats:
        """Predicted stars of one user for each item."""


def ranking_metrics(model: Ranker, *, split: Split, seed: int) -> dict[str, float]:
    """Means over test users; every test rating is relevant; items that the user trained on are not shown.

    Nothing is reported of a split without a test part.
    """
    if not len(split.test):
        return {}
    none = split.train.item_ids[:0]
    hits, n_relevant = [], []
    for history, test in each_tested_user(split, seed=seed):
        try:
            shown = model.top_n(history, n=K, exclude=none).item_ids
        except NoKnownItem:
            shown = none
        row = np.zeros(K, dtype=np.bool_)
        row[: len(shown)] = np.isin(shown, test.item_ids)
        hits.append(row)
        n_relevant.append(len(test.item_ids))
    table, relevant = np.array(hits), np.array(n_relevant)
    return {
        f"ndcg@{K}": float(ndcg_at_k(table, n_relevant=relevant).mean()),
        f"precision@{K}": float(precision_at_k(table).mean()),
        f"recall@{K}": float(recall_at_k(table, n_relevant=relevant).mean()),
    }


def rating_metrics(model: Predictor, *, split: Split, seed: int) -> dict[str, float]:
    """Errors over all test ratings of the test users, in stars; nothing without any."""
    if not len(split.test):
        return {}
    predicted, actual = [], []
    for history, test in each_tested_user(split, seed=seed):
        predicted.append(model.predict(history, item_ids=test.item_ids))
        actual.append(test.ratings)
    guesses, truth = np.concatenate(predicted), np.concatenate(actual)
    return {
        "rmse": float(np.sqrt(squared_errors(guesses, actual=truth).mean())),
        "mae": float(absolute_errors(guesses, actual=truth).mean()),
    }


def each_tested_user(split: Split, *, seed: int) -> Iterator[tuple[History, History]]:
    """Each test user's training and test histories; a seeded sample where there are many."""
    users = sampled_users(split.test.user_ids, most=MOST_USERS, seed=seed)
    train, test = by_user(split.train), by_user(split.test)
    for user in users:
        yield history_of(train, user_id=int(user)), history_of(test, user_id=int(user))
