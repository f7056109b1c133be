import numpy as np
import pytest

from engine.evaluation.histories import histories_of
from engine.training.als_rating import fit_als_rating
from engine.types import History, Interactions


def interactions(users: np.ndarray, items: np.ndarray, ratings: np.ndarray) -> Interactions:
    return Interactions(user_ids=users, item_ids=items, ratings=ratings, timestamps=0 * users)


@pytest.mark.spark
def test_the_fold_in_equals_sparks_user_factors(spark, checkerboard):
    rows = checkerboard.interactions
    fit = fit_als_rating(rows, spark=spark, n_iterations=5, seed=1)
    for history, factors in zip(histories_of(rows, user_ids=fit.user_ids), fit.user_factors, strict=True):
        np.testing.assert_allclose(fit.model.fold_in(history), factors, atol=1e-5)


@pytest.mark.spark
def test_a_withheld_square_of_the_checkerboard_is_told_by_its_colour(spark, checkerboard):
    rows = checkerboard.interactions
    model = fit_als_rating(rows, spark=spark, seed=1).model
    for user, history in enumerate(histories_of(rows, user_ids=np.arange(4))):
        liked, disliked = model.predict(history, item_ids=np.array([user + 2, user + 3]))
        assert liked - disliked > 1


@pytest.mark.spark
def test_odd_datasets_are_fitted(spark):
    big = 2**31 - 1
    one = np.array([big])
    for rows in (
        interactions(one, one, np.array([4.0])),
        interactions(np.repeat(big, 6), big - np.arange(6), np.full(6, 3.0)),
        interactions(big - np.arange(6), np.repeat(big, 6), np.array([1.0, 2, 3, 4, 5, 5])),
    ):
        model = fit_als_rating(rows, spark=spark, n_iterations=2, seed=1).model
        known = History(item_ids=rows.item_ids[:1], ratings=rows.ratings[:1])
        assert np.isfinite(model.predict(known, item_ids=np.array([big, 7]))).all()
