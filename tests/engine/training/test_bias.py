import numpy as np
import pytest

from engine.training.bias import fit_bias, shrunk_means
from engine.types import History, Interactions


def board(ratings: np.ndarray) -> Interactions:
    users, items = (places.ravel() for places in np.indices(ratings.shape))
    return Interactions(user_ids=users, item_ids=items, ratings=ratings.ravel(), timestamps=users)


def test_a_shrunk_mean_counts_the_extra_zeros():
    means = shrunk_means(np.array([1.0, 3.0, 2.0]), groups=np.array([0, 0, 1]), shrinkage=2.0)
    assert means.tolist() == [1.0, pytest.approx(2 / 3)]


def test_ratings_that_are_sums_of_biases_are_found_again():
    ratings = np.array([[2.5, 3.5], [3.0, 4.0]])  # 3.25, users -.25 and +.25, items -.5 and +.5
    model = fit_bias(board(ratings), item_shrinkage=0.0, user_shrinkage=0.0)
    assert model.mean_rating == 3.25
    np.testing.assert_allclose(model.item_biases, [-0.5, 0.5])
    first_user = History(item_ids=np.array([0, 1]), ratings=ratings[0])
    np.testing.assert_allclose(model.predict(first_user, item_ids=np.array([0, 1])), ratings[0])


def test_the_scale_of_whole_stars_ends_at_one():
    assert fit_bias(board(np.array([[1.0, 5.0]]))).lowest == 1.0
    assert fit_bias(board(np.array([[1.5, 5.0]]))).lowest == 0.5
