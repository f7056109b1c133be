import numpy as np
import pytest

from engine.datasets.open import open_dataset
from engine.errors import TrainingError
from engine.evaluation.histories import by_user, history_of
from engine.training.als import SIGNALS, fit_als, with_likes
from engine.types import Interactions

LEVELS = np.array(SIGNALS)


def interactions(rows: list[tuple[int, int, float]]) -> Interactions:
    users, items, ratings = zip(*rows, strict=True)
    users = np.array(users)
    return Interactions(
        user_ids=users, item_ids=np.array(items), ratings=np.array(ratings), timestamps=0 * users
    )


def test_users_and_items_that_nobody_likes_are_left_out():
    rows = with_likes(interactions([(1, 1, 5), (1, 2, 1), (2, 1, 1), (3, 1, 4)]), signals=LEVELS)
    assert rows.user_ids.tolist() == [1, 3]
    assert rows.item_ids.tolist() == [1, 1]


def test_ratings_without_any_like_are_refused():
    with pytest.raises(TrainingError):
        with_likes(interactions([(1, 1, 1.0)]), signals=LEVELS)


@pytest.mark.spark
def test_ids_of_any_size_come_back(spark):
    big = 2**40
    rows = [(big + user, big + item, 5.0) for user in range(4) for item in range(4)]
    fit = fit_als(interactions(rows), spark=spark, seed=1)
    assert fit.model.item_ids.tolist() == [big + item for item in range(4)]
    assert fit.model.item_factors.shape == (4, 1)


@pytest.mark.spark
@pytest.mark.real_data
def test_the_fold_in_equals_sparks_user_factors_on_real_ratings(spark, movielens):
    ratings = open_dataset(movielens).interactions
    fit = fit_als(ratings, spark=spark, n_iterations=5, seed=42)
    sorted_ratings = by_user(ratings)
    harsh = 0
    for user_id, factors in zip(fit.user_ids, fit.user_factors, strict=True):
        history = history_of(sorted_ratings, user_id=int(user_id))
        harsh += bool((history.ratings < 2.5).any())
        np.testing.assert_allclose(fit.model.fold_in(history), factors, atol=1e-5)
    assert harsh > 400, "the comparison should cover users with low ratings"
