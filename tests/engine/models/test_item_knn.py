import numpy as np
import pytest
from scipy.sparse import csr_array

from engine.errors import NoKnownItem, UnknownItem
from engine.models.item_knn import ItemKnnModel
from engine.types import History

MODEL = ItemKnnModel(
    item_ids=np.array([1, 2, 5]), neighbours=csr_array(np.array([[0, 0.5, 0.1], [0.5, 0, 0], [0.1, 0, 0]]))
)
NOTHING = np.array([], dtype=np.int64)


def test_neighbours_are_the_nearest_with_any_likeness():
    assert MODEL.similar(1, n=5).item_ids.tolist() == [2, 5]
    assert MODEL.similar(2, n=5).item_ids.tolist() == [1]
    with pytest.raises(UnknownItem):
        MODEL.similar(3, n=5)


def test_a_score_adds_up_the_cosines_times_the_stars():
    history = History(item_ids=np.array([2, 5, 9]), ratings=np.array([4.0, 2.0, 5.0]))
    np.testing.assert_allclose(MODEL.score_all(history), [2.2, 0, 0])
    assert MODEL.top_n(history, n=1, exclude=NOTHING).item_ids.tolist() == [1]


def test_an_item_is_scored_by_its_own_nearest_not_by_whose_nearest_it_is():
    one_sided = ItemKnnModel(item_ids=np.array([1, 2]), neighbours=csr_array(np.array([[0, 0.5], [0, 0]])))
    of_the_second = History(item_ids=np.array([2]), ratings=np.array([4.0]))
    np.testing.assert_allclose(one_sided.score_all(of_the_second), [2, 0])


def test_nothing_is_said_about_a_history_of_unknown_items():
    with pytest.raises(NoKnownItem):
        MODEL.score_all(History(item_ids=np.array([9]), ratings=np.array([5.0])))
