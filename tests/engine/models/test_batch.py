import numpy as np
import pytest
from scipy.sparse import csr_array

from engine.models.batch import best_for_all, best_of_rows

NOTHING_SEEN = csr_array((2, 3))


def test_each_user_gets_the_items_that_point_the_same_way():
    items = np.array([[1, 0], [0, 1], [0.5, 0.5]])
    best = best_for_all(np.eye(2), items, seen=NOTHING_SEEN, n=2)
    assert best.tolist() == [[0, 2], [1, 2]]


def test_what_was_seen_is_left_out_and_a_short_list_is_filled():
    items = np.array([[1, 0], [0, 1], [0.5, 0.5]])
    seen = csr_array(np.array([[1, 0, 0], [1, 1, 1]]))
    assert best_for_all(np.eye(2), items, seen=seen, n=3).tolist() == [[2, 1, -1], [-1, -1, -1]]


def test_without_users_there_are_no_lists():
    assert best_for_all(np.empty((0, 2)), np.eye(2), seen=csr_array((0, 2)), n=3).shape == (0, 3)


@pytest.mark.parametrize("n_columns", [1, 5, 640, 641, 3000])
def test_agrees_with_a_full_sort(n_columns):
    scores = np.random.default_rng(n_columns).permuted(
        np.tile(np.arange(n_columns, dtype=float), (7, 1)), axis=1
    )
    wanted = np.argsort(-scores, axis=1)[:, :4]
    assert best_of_rows(scores, n=4)[:, :n_columns].tolist() == wanted.tolist()


def test_more_users_than_are_held_at_a_time_agree_with_a_full_sort():
    rng = np.random.default_rng(0)
    users, items = rng.normal(size=(1300, 4)), rng.normal(size=(300, 4))
    best = best_for_all(users, items, seen=csr_array((1300, 300)), n=5)
    assert best.tolist() == np.argsort(-(users @ items.T), axis=1)[:, :5].tolist()
