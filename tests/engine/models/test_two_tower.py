import numpy as np
import pytest

from engine.errors import NoKnownItem
from engine.models.two_tower import TwoTowerModel
from engine.types import History

NOTHING = np.array([], dtype=np.int64)


@pytest.fixture
def model() -> TwoTowerModel:
    """Two factors; stars count from -1 to 1, and the user tower changes nothing."""
    vectors = np.array([[1, 0], [2, 0], [0, 1], [0, 2]], dtype=np.float32)
    return TwoTowerModel(
        item_ids=np.array([10, 20, 30, 40]),
        item_vectors=vectors,
        item_biases=np.array([0, 0, 0, 0.5], dtype=np.float32),
        history_vectors=vectors,
        signals=np.linspace(-1, 1, 10),
        user_weights=np.eye(2, dtype=np.float32),
        user_bias=np.array([0.25, 0], dtype=np.float32),
    )


def history(*rated: tuple[int, float]) -> History:
    ids, ratings = zip(*rated, strict=True)
    return History(item_ids=np.array(ids), ratings=np.array(ratings))


def test_a_history_is_pooled_by_stars_and_divided_by_the_root_of_its_length(model):
    vector = model.user_vector(history((10, 5.0), (30, 0.5)))
    np.testing.assert_allclose(vector, [1 / np.sqrt(2) + 0.25, -1 / np.sqrt(2)], rtol=1e-6)


def test_a_score_is_the_inner_product_and_the_bias(model):
    np.testing.assert_allclose(model.score_all(history((10, 5.0))), [1.25, 2.5, 0, 0.5], rtol=1e-6)


def test_the_best_are_neither_rated_nor_excluded(model):
    best = model.top_n(history((10, 5.0)), n=2, exclude=np.array([20]))
    assert best.item_ids.tolist() == [40, 30]


def test_unknown_items_change_nothing(model):
    plain, strange = history((10, 5.0)), history((10, 5.0), (99, 5.0))
    np.testing.assert_array_equal(model.score_all(plain), model.score_all(strange))
    with pytest.raises(NoKnownItem):
        model.top_n(history((99, 5.0)), n=1, exclude=NOTHING)
