import numpy as np

from engine.models.weighted_rating import WeightedRatingModel

CHART = WeightedRatingModel(
    item_ids=np.array([7, 3, 9]), scores=np.array([4.5, 4.0, 3.5]), mean_rating=3.5, minimum_ratings=2.0
)


def test_the_chart_is_served_in_order():
    top = CHART.top_n(2)
    assert top.item_ids.tolist() == [7, 3]
    assert top.scores.tolist() == [4.5, 4.0]


def test_excluded_items_make_room_for_the_next():
    assert CHART.top_n(2, exclude=np.array([7])).item_ids.tolist() == [3, 9]


def test_only_items_of_the_genre_are_shown():
    assert CHART.top_n(5, among=np.array([9, 7, 1])).item_ids.tolist() == [7, 9]
