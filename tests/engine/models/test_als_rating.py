import numpy as np
import pytest

from engine.models.als_rating import AlsRatingModel
from engine.types import History

MODEL = AlsRatingModel(
    item_ids=np.array([10, 20]),
    item_biases=np.array([0.5, 0.0]),
    item_factors=np.array([[1.0], [2.0]], dtype=np.float32),
    mean_rating=3.0,
    user_shrinkage=1.0,
    regularization=1.0,
    lowest=0.5,
    highest=5.0,
)


def test_the_fold_in_solves_what_the_biases_leave():
    # Deviation 4.5 - 3 - 0.5 = 1, shrunk to a bias of 1/2, which leaves 1/2: x = 1 · ½ / (1² + λ · 1).
    history = History(item_ids=np.array([10]), ratings=np.array([4.5]))
    np.testing.assert_allclose(MODEL.fold_in(history), [0.25])
    # 3 + 0.5 + 0.5 + 0.25, 3 + 0 + 0.5 + 2 · 0.25, and the user's own mean for an unknown item.
    predicted = MODEL.predict(history, item_ids=np.array([10, 20, 99]))
    np.testing.assert_allclose(predicted, [4.25, 4.0, 3.5])


def test_without_history_it_is_the_items_mean():
    nothing = History(item_ids=np.array([], dtype=np.int64), ratings=np.array([]))
    assert MODEL.predict(nothing, item_ids=np.array([10, 99])).tolist() == [3.5, 3.0]


def test_an_unknown_rated_item_counts_for_the_bias_alone():
    strange = History(item_ids=np.array([99]), ratings=np.array([4.0]))
    assert MODEL.fold_in(strange).tolist() == [0.0]
    assert MODEL.predict(strange, item_ids=np.array([20])) == pytest.approx([3.5])
