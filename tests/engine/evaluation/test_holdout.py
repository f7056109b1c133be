import numpy as np
import pytest

from engine.evaluation.holdout import each_tested_user, ranking_metrics, rating_metrics
from engine.evaluation.splits import Split
from engine.types import Interactions, TopN


def rated(*rows: tuple[int, int, float]) -> Interactions:
    users, items, ratings = (np.array(column) for column in zip(*rows, strict=True))
    return Interactions(user_ids=users, item_ids=items, ratings=ratings.astype(float), timestamps=users)


SPLIT = Split(train=rated((2, 10, 3), (1, 10, 4)), test=rated((1, 11, 5), (2, 12, 1), (1, 12, 3)))


class AlwaysEleven:
    item_ids = np.array([11])

    def top_n(self, history, *, n, exclude):  # noqa: ARG002
        return TopN(item_ids=self.item_ids, scores=np.ones(1))

    def predict(self, history, *, item_ids):  # noqa: ARG002
        return np.full(len(item_ids), 3.0)


def test_users_come_with_their_training_and_test_histories():
    histories = [
        (train.item_ids.tolist(), test.item_ids.tolist()) for train, test in each_tested_user(SPLIT, seed=1)
    ]
    assert histories == [([10], [11, 12]), ([10], [12])]


def test_figures_are_means_over_users():
    figures = ranking_metrics(AlwaysEleven(), split=SPLIT, seed=1)
    assert figures["precision@10"] == pytest.approx((1 / 10 + 0) / 2)
    assert figures["recall@10"] == pytest.approx((1 / 2 + 0) / 2)


def test_errors_are_over_all_test_ratings():
    figures = rating_metrics(AlwaysEleven(), split=SPLIT, seed=1)
    assert figures["rmse"] == pytest.approx(np.sqrt((4 + 4 + 0) / 3))
    assert figures["mae"] == pytest.approx(4 / 3)


def test_a_split_without_a_test_part_has_no_figures():
    empty = Split(train=SPLIT.train, test=SPLIT.test.take(np.array([], dtype=int)))
    assert ranking_metrics(AlwaysEleven(), split=empty, seed=1) == {}
    assert rating_metrics(AlwaysEleven(), split=empty, seed=1) == {}
