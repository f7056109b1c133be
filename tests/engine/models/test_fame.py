import numpy as np

from engine.models.fame import less_known, popular


def test_the_popular_items_are_the_fewest_that_have_half_of_all_ratings():
    assert popular(np.array([1, 50, 10, 30, 9])).tolist() == [False, True, False, False, False]
    assert popular(np.array([1, 40, 10, 30, 19])).tolist() == [False, True, False, True, False]


def test_equally_often_rated_items_are_popular_in_order():
    assert popular(np.array([5, 5, 5, 5])).tolist() == [True, True, False, False]


def test_an_item_that_few_have_rated_is_not_known_at_all():
    assert less_known(np.array([100, 4, 5, 0])).tolist() == [False, False, True, False]


def test_without_ratings_nothing_is_popular():
    assert not popular(np.zeros(3, dtype=np.int64)).any()
    assert len(popular(np.array([], dtype=np.int64))) == 0
