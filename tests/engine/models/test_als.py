import numpy as np
import pytest

from engine.errors import NoKnownItem
from engine.models.als import AlsModel, signals_of
from engine.types import History

SIGNALS = np.array([-2.0, -1.5, -1.0, -0.5, 0.5, 1.0, 2.0, 3.0, 4.0, 5.0])


def model_of(factors: np.ndarray, **changes: float) -> AlsModel:
    settings = {"regularization": 0.1, "alpha": 1.0} | changes
    return AlsModel(
        item_ids=10 * np.arange(1, len(factors) + 1),
        item_factors=factors.astype(np.float32),
        gram=factors.T @ factors,
        signals=SIGNALS,
        **settings,
    )


def history(ratings: dict[int, float]) -> History:
    return History(item_ids=np.array(list(ratings)), ratings=np.array(list(ratings.values())))


def test_fold_in_follows_the_one_known_rating():
    # YᵀY = 1, confidence 1 + 5, penalty 0.1 · 1: x = 6 / (1 + 5 + 0.1).
    factors = model_of(np.eye(2)).fold_in(history({10: 5.0, 999: 5.0}))
    np.testing.assert_allclose(factors, [6 / 6.1, 0])


def test_a_disliked_item_pulls_its_direction_down_and_adds_no_penalty():
    # Item 20 (1 star, signal -1.5) adds 1.5 to the left-hand side only; one liked item: penalty 0.1.
    factors = model_of(np.eye(2)).fold_in(history({10: 5.0, 20: 1.0}))
    np.testing.assert_allclose(factors, [6 / 6.1, 0])
    slanted = np.array([[1.0, 1.0], [0.0, 1.0]])
    liked = model_of(slanted).score_all(history({10: 5.0}))
    disliked = model_of(slanted).score_all(history({10: 5.0, 20: 1.0}))
    assert disliked[1] < liked[1]


def test_a_history_of_dislikes_has_zero_factors():
    assert model_of(np.eye(2)).fold_in(history({10: 1.0})).tolist() == [0, 0]
    assert not model_of(np.eye(2)).likes_any(history({10: 1.0}))


def test_a_history_of_unknown_items_is_refused():
    with pytest.raises(NoKnownItem):
        model_of(np.eye(2)).fold_in(history({999: 5.0}))


def test_rated_and_excluded_items_are_not_recommended():
    model = model_of(np.ones((4, 1)))
    assert model.top_n(history({10: 5.0}), n=9, exclude=np.array([30])).item_ids.tolist() == [20, 40]


def test_contributions_add_up_to_the_score():
    rng = np.random.default_rng(0)
    model = model_of(rng.normal(size=(30, 5)))
    rated = history({10: 5.0, 20: 1.0, 30: 3.5, 40: 0.5, 50: 4.0})
    best = model.top_n(rated, n=10, exclude=np.array([], dtype=int))
    explained = model.contributions(rated, item_ids=best.item_ids)
    assert explained.rated_ids.tolist() == [10, 30, 50]
    np.testing.assert_allclose(explained.parts.sum(axis=1), best.scores, rtol=1e-4, atol=1e-6)


def test_the_solution_minimises_the_weighted_squared_error():
    rng = np.random.default_rng(1)
    factors = rng.normal(size=(12, 3))
    model = model_of(factors, regularization=0.3)
    x = model.fold_in(history({10: 5.0, 20: 0.5, 30: 4.0}))
    signals = np.zeros(12)
    signals[:3] = 5.0, -2.0, 3.0
    wanted = (signals > 0).astype(float)
    confidence = 1 + np.abs(signals)
    exact = factors.astype(np.float32).astype(float)
    gradient = exact.T @ (confidence * (exact @ x - wanted)) + 0.3 * 2 * x
    np.testing.assert_allclose(gradient, 0, atol=1e-5)


def test_stars_between_two_halves_count_as_the_nearer_half():
    assert signals_of(np.array([0.5, 4.9, 5.0, 3.1]), signals=SIGNALS).tolist() == [-2.0, 5.0, 5.0, 1.0]
