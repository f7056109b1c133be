import numpy as np
import pytest

from engine.models.bias import BiasModel
from engine.types import History

MODEL = BiasModel(
    item_ids=np.array([1, 2]),
    item_biases=np.array([0.5, -1.0]),
    mean_rating=3.0,
    user_shrinkage=1.0,
    lowest=0.5,
    highest=5.0,
)


def history(**ratings: float) -> History:
    return History(
        item_ids=np.array([int(name[1:]) for name in ratings], dtype=np.int64),
        ratings=np.array(list(ratings.values()), dtype=float),
    )


def test_without_history_the_item_decides():
    assert MODEL.predict(history(), item_ids=np.array([1, 2])).tolist() == [3.5, 2.0]


def test_a_generous_user_gets_higher_predictions():
    # Item 1 is expected at 3.5 and got 4.5: one star above, shrunk by one rating of zero to a half.
    assert MODEL.predict(history(i1=4.5), item_ids=np.array([2]))[0] == pytest.approx(2.5)


def test_an_unknown_item_gets_the_mean():
    assert MODEL.predict(history(), item_ids=np.array([99])).tolist() == [3.0]


def test_predictions_stay_on_the_scale():
    harsh = history(i1=0.5, i2=0.5, i9=0.5)
    assert MODEL.predict(harsh, item_ids=np.array([2])).tolist() == [0.5]
