from collections import Counter

import numpy as np
import pytest

from engine.errors import EvaluationError
from engine.evaluation.interviews import Asking, measure_interviews, split_interviewed
from engine.evaluation.splits import Split
from engine.types import Floats, History, Ids, Interactions

ITEMS = np.arange(100)


def make_interactions(user_ids, item_ids, ratings=None) -> Interactions:
    items = np.array(item_ids, dtype=np.int64)
    return Interactions(
        user_ids=np.array(user_ids, dtype=np.int64),
        item_ids=items,
        ratings=np.full(len(items), 4.0) if ratings is None else np.array(ratings, dtype=np.float64),
        timestamps=np.zeros(len(items), dtype=np.int64),
    )


class Knows:
    """Ranks the item after each rated one first; asks in the order given."""

    item_ids = ITEMS

    def __init__(self, order: list[int]) -> None:
        self.order, self.told = order, []

    def questions(self, *, exclude: Ids, seed: int) -> Asking:
        del seed
        for item in self.order:
            if item not in exclude:
                self.told.append((item, (yield item)))

    def score_for(self, history: History) -> Floats:
        scores = -ITEMS.astype(np.float64) - 1000
        scores[np.minimum(history.item_ids + 1, 99)] = 1.0
        return scores

    def predict_for(self, history: History, *, item_ids: Ids) -> Floats:
        return np.full(len(item_ids), 3.0 + min(1, len(history.item_ids)))


def test_answers_count_and_questions_that_go_unanswered_cost_as_well():
    split = Split(
        train=make_interactions([1] * 100, ITEMS),
        given=make_interactions([2, 2], [60, 70]),
        test=make_interactions([2, 2], [61, 71]),
    )
    scorer = Knows([5, 61, 6, 7, 8, 9, 60, 70])
    found = measure_interviews(scorer, split=split, seed=1).metrics
    assert scorer.told[:6] == [(5, False), (6, False), (7, False), (8, False), (9, False), (60, True)]
    assert found["ndcg@10 after 0"] == 0
    assert found["ndcg@10 after 1"] == pytest.approx(1 / (1 + 1 / np.log2(3)))
    assert found["ndcg@10 after 3"] == 1  # there are two to give
    assert found["ndcg@10 after 5 questions"] == 0
    assert found["ndcg@10 after 10 questions"] == 1
    assert (found["rmse after 0"], found["rmse after 1"]) == (1, 0)
    assert found["questions for 1 ratings, median"] == 6


def test_what_was_seen_is_shown_to_nobody_whether_asked_about_or_not():
    split = Split(
        train=make_interactions([1] * 100, ITEMS),
        given=make_interactions([2] * 12, range(12)),
        test=make_interactions([2], [12]),
    )
    found = measure_interviews(Knows([50]), split=split, seed=1).metrics
    assert found["ndcg@10 after 0"] == 1  # items 0 to 11 are out of the way


def test_the_split_asks_users_with_enough_ratings_about_half_of_them():
    sizes = {user: 60 if user % 2 else 30 for user in range(20)}
    users = np.repeat(list(sizes), list(sizes.values()))
    items = np.concatenate([np.arange(size) for size in sizes.values()])
    split = split_interviewed(make_interactions(users, items), seed=3)
    assert split.given is not None
    given, test = Counter(split.given.user_ids.tolist()), Counter(split.test.user_ids.tolist())
    assert given.keys() == test.keys() <= {user for user in sizes if user % 2}
    assert set(given.values()) == set(test.values()) == {30}
    assert not set(split.train.user_ids.tolist()) & given.keys()


def test_nobody_to_ask_is_one_clear_error():
    with pytest.raises(EvaluationError, match="40 ratings or more"):
        split_interviewed(make_interactions(np.repeat(np.arange(10), 5), np.tile(ITEMS[:5], 10)), seed=1)
