import numpy as np

from engine.datasets.statistics import item_statistics
from engine.types import Interactions

DAY = 86_400


def test_counts_means_and_trends_follow_the_definition() -> None:
    interactions = Interactions(
        user_ids=np.array([1, 2, 3, 1]),
        item_ids=np.array([20, 20, 10, 10]),
        ratings=np.array([5.0, 4.0, 1.0, 2.0]),
        timestamps=np.array([0, 10, 0, 10]) * DAY,
    )
    statistics = item_statistics(interactions, half_life_days=5)
    np.testing.assert_array_equal(statistics.item_ids, [10, 20])
    np.testing.assert_array_equal(statistics.rating_count, [2, 2])
    np.testing.assert_array_equal(statistics.rating_mean, [1.5, 4.5])
    np.testing.assert_allclose(statistics.trending, [1.25, 1.25])  # one of now, one of two half-lives ago


def test_the_histogram_counts_ratings_by_half_stars() -> None:
    interactions = Interactions(
        user_ids=np.arange(4),
        item_ids=np.array([10, 20, 20, 20]),
        ratings=np.array([0.5, 5.0, 4.5, 5.0]),
        timestamps=np.zeros(4, dtype=np.int64),
    )
    np.testing.assert_array_equal(
        item_statistics(interactions).histogram,
        [[1, 0, 0, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0, 1, 2]],
    )


def test_recent_ratings_make_the_trend() -> None:
    interactions = Interactions(
        user_ids=np.arange(4),
        item_ids=np.array([1, 1, 1, 2]),
        ratings=np.full(4, 3.0),
        timestamps=np.array([0, 0, 0, 100]) * DAY,
    )
    statistics = item_statistics(interactions, half_life_days=10)
    assert statistics.rating_count[0] > statistics.rating_count[1]
    assert statistics.trending[0] < statistics.trending[1]


def test_no_interaction_gives_no_row() -> None:
    empty = np.array([], dtype=np.int64)
    interactions = Interactions(user_ids=empty, item_ids=empty, ratings=empty.astype(float), timestamps=empty)
    assert len(item_statistics(interactions).item_ids) == 0
