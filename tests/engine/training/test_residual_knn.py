import numpy as np
import pytest

from engine.evaluation.histories import histories_of
from engine.training import residual_knn
from engine.training.residual_knn import fit_residual_knn
from engine.types import History, Interactions


def interactions(ratings: np.ndarray) -> Interactions:
    users, items = np.nonzero(ratings)
    return Interactions(user_ids=users, item_ids=items, ratings=ratings[users, items], timestamps=users)


def test_items_that_the_same_users_prefer_are_similar():
    tastes = np.array([[5.0, 5, 1, 1], [5, 4, 1, 2], [1, 1, 5, 5], [2, 1, 4, 5]])
    similarities = fit_residual_knn(interactions(tastes)).similarities.toarray()
    assert similarities[0, 1] > 0
    assert similarities[0, 2] == similarities[0, 3] == 0  # opposites are no neighbours
    np.testing.assert_allclose(similarities, similarities.T, rtol=1e-6)
    assert (np.diag(similarities) == 0).all()


def test_a_likeness_of_few_common_users_is_shrunk():
    tastes = np.array([[5.0, 5, 1, 1], [5, 4, 1, 2], [1, 1, 5, 5], [2, 1, 4, 5]])
    whole = fit_residual_knn(interactions(tastes), similarity_shrinkage=0.0).similarities.toarray()
    shrunk = fit_residual_knn(interactions(tastes), similarity_shrinkage=4.0).similarities.toarray()
    np.testing.assert_allclose(shrunk, whole * 4 / (4 + 4), rtol=1e-6)


def test_the_batches_change_nothing(checkerboard, monkeypatch):
    rows = checkerboard.interactions
    whole = fit_residual_knn(rows).similarities
    monkeypatch.setattr(residual_knn, "ITEMS_AT_ONCE", 3)
    np.testing.assert_allclose(fit_residual_knn(rows).similarities.toarray(), whole.toarray())


def test_only_the_strongest_of_each_row_are_kept():
    values = np.array([[0.0, 0.3, 0.1, 0.2], [0.0, 0.0, 0.5, 0.0]])
    kept = residual_knn._strongest(values, n_kept=2).toarray()
    np.testing.assert_allclose(kept, [[0, 0.3, 0, 0.2], [0, 0, 0.5, 0]], rtol=1e-6)


def test_a_withheld_square_of_the_checkerboard_is_told_by_its_colour(checkerboard):
    rows = checkerboard.interactions
    model = fit_residual_knn(rows)
    for user, history in enumerate(histories_of(rows, user_ids=np.arange(4))):
        liked, disliked = model.predict(history, item_ids=np.array([user + 2, user + 3]))
        assert liked - disliked > 1


@pytest.mark.parametrize(
    "ratings", [np.array([[4.0]]), np.full((1, 9), 3.0), np.full((9, 1), 3.0), np.full((5, 5), 2.0)]
)
def test_one_user_one_movie_and_equal_ratings_are_fitted(ratings):
    model = fit_residual_knn(interactions(ratings))
    known = History(item_ids=np.array([0]), ratings=ratings[0, :1])
    np.testing.assert_allclose(model.predict(known, item_ids=np.array([0, 99])), ratings[0, 0])
