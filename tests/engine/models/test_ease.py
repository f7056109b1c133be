import numpy as np
import pytest

from engine.errors import NoKnownItem
from engine.models.ease import EaseModel
from engine.types import History

MODEL = EaseModel(
    item_ids=np.array([1, 2, 5]),
    weights=np.array([[0, 0.5, 0.25], [0.5, 0, -0.25], [1, 2, 0]], dtype=np.float16),
    signals=np.array([0, 0, 0, 0, 0.5, 1, 1, 1, 1, 2.0]),
)
HISTORY = History(item_ids=np.array([5, 9, 1]), ratings=np.array([5.0, 5.0, 3.0]))


def test_a_score_adds_up_the_signals_times_the_weights():
    assert MODEL.score_all(HISTORY).tolist() == [2, 4.5, 0.25]


def test_the_best_unrated_item_is_shown():
    best = MODEL.top_n(HISTORY, n=3, exclude=np.array([], dtype=np.int64))
    assert (best.item_ids.tolist(), best.scores.tolist()) == ([2], [4.5])


def test_contributions_add_up_to_the_score():
    explained = MODEL.contributions(HISTORY, item_ids=np.array([2, 7]))
    assert explained.rated_ids.tolist() == [5, 1]
    assert explained.parts.tolist() == [[4, 0.5], [0, 0]]


def test_nothing_is_said_about_a_history_of_unknown_items():
    with pytest.raises(NoKnownItem):
        MODEL.score_all(History(item_ids=np.array([9]), ratings=np.array([5.0])))
