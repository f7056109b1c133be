from dataclasses import replace

import numpy as np
import pytest
from scipy.sparse import csr_array

from engine.models.residual_knn import ResidualKnnModel
from engine.types import History

SIMILARITIES = np.array([[0.0, 0.5, 0.25], [0.5, 0.0, 0.0], [0.25, 0.0, 0.0]])
MODEL = ResidualKnnModel(
    item_ids=np.array([10, 20, 30]),
    item_biases=np.zeros(3),
    similarities=csr_array(SIMILARITIES),
    n_neighbors=2,
    shrinkage=0.25,
    mean_rating=3.0,
    user_shrinkage=0.0,
    lowest=0.5,
    highest=5.0,
)
HISTORY = History(item_ids=np.array([20, 30]), ratings=np.array([4.0, 2.0]))  # mean 3: leftovers +1, -1


def test_leftovers_of_similar_items_are_weighed_by_similarity():
    # (0.5 · 1 - 0.25 · 1) / (0.5 + 0.25 + 0.25)
    assert MODEL.predict(HISTORY, item_ids=np.array([10])) == pytest.approx([3.25])


def test_only_the_most_similar_rated_items_count():
    nearest = replace(MODEL, n_neighbors=1)
    assert nearest.predict(HISTORY, item_ids=np.array([10])) == pytest.approx([3 + 0.5 / 0.75])


def test_unknown_items_on_either_side_leave_the_bias():
    strange = History(item_ids=np.array([99]), ratings=np.array([4.0]))
    assert MODEL.predict(strange, item_ids=np.array([10, 99])).tolist() == [4.0, 4.0]
    nothing = History(item_ids=np.array([], dtype=np.int64), ratings=np.array([]))
    assert replace(MODEL, user_shrinkage=1.0).predict(nothing, item_ids=np.array([10])).tolist() == [3.0]
