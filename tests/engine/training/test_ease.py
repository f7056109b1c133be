import numpy as np
import pytest

from engine.errors import TrainingError
from engine.training.ease import fit_ease
from engine.types import Interactions

ONES = (1.0,) * 10


def rated(*pairs: tuple[int, int], stars: float = 5.0) -> Interactions:
    users, items = np.array(pairs).T
    return Interactions(
        user_ids=users, item_ids=items, ratings=np.full(len(users), stars), timestamps=np.arange(len(users))
    )


def test_it_is_the_regression_of_each_item_on_the_others():
    rng = np.random.default_rng(0)
    seen = rng.random((12, 4)) < 0.5
    model = fit_ease(rated(*np.argwhere(seen).tolist()), signals=ONES, regularization=2.0)
    matrix = seen.astype(float)
    others = matrix[:, 1:]
    ridge = np.linalg.solve(others.T @ others + 2 * np.eye(3), others.T @ matrix[:, 0])
    np.testing.assert_allclose(model.weights[1:, 0], ridge, atol=1e-3)
    assert not np.diag(model.weights).any()


def test_the_unit_of_the_signals_does_not_matter():
    rows = rated((0, 0), (0, 1), (1, 1), (1, 2), (2, 0), (2, 1))
    one, five = fit_ease(rows, signals=ONES), fit_ease(rows, signals=np.multiply(ONES, 5))
    np.testing.assert_allclose(one.weights, five.weights, atol=1e-3)


def test_only_the_most_rated_items_are_known():
    model = fit_ease(rated((0, 7), (1, 7), (2, 7), (0, 3), (1, 3), (0, 5)), signals=ONES, most_items=2)
    assert model.item_ids.tolist() == [3, 7]


def test_ratings_without_any_like_are_refused():
    with pytest.raises(TrainingError):
        fit_ease(rated((0, 1), stars=1.0))
