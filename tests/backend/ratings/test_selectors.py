import numpy as np

from backend.ratings.models import Rating
from backend.ratings.selectors import rating_history


def test_the_history_is_in_stars(user, movies):
    Rating.objects.create(user=user, movie_id=3, half_stars=9)
    Rating.objects.create(user=user, movie_id=1, half_stars=1)
    history = rating_history(user=user)
    np.testing.assert_array_equal(history.item_ids, [1, 3])
    np.testing.assert_array_equal(history.ratings, [0.5, 4.5])


def test_without_ratings_the_history_is_empty(user):
    assert len(rating_history(user=user).item_ids) == 0
