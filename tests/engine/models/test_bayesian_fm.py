from dataclasses import replace

import numpy as np
import pytest

from engine.models.bayesian_fm import BayesianFmModel
from engine.types import History

NOTHING = History(item_ids=np.array([], dtype=np.int64), ratings=np.array([]))


def model_of(constants: list[list[float]], vectors: list[list[float]]) -> BayesianFmModel:
    """Items 10, 20 … and, last, the item nobody knows; rows by item, columns by sample; one factor."""
    n_samples = len(constants[0])
    return BayesianFmModel(
        item_ids=10 * np.arange(1, len(constants)),
        constants=np.array(constants, dtype=np.float32),
        vectors=np.array(vectors, dtype=np.float32)[:, :, None],
        unseen_variances=np.array([0.0] * (len(constants) - 1) + [0.5], dtype=np.float32),
        user_means=np.zeros((n_samples, 2)),
        user_precisions=np.ones((n_samples, 2)),
        noise_precisions=np.ones(n_samples),
        spread=2.0,
        lowest=0.5,
        highest=5.0,
    )


ONE_SAMPLE = model_of([[3.0], [2.0], [2.5]], [[0.0], [1.0], [0.0]])


def rated(ratings: dict[int, float]) -> History:
    return History(item_ids=np.array(list(ratings)), ratings=np.array(list(ratings.values())))


def test_a_rating_moves_the_bias_half_way_when_prior_and_noise_weigh_the_same():
    # q = 0: A = diag(1 + 1, 1), right-hand side (5 - 3, 0): the bias is 1. Variance: 1/2 + noise 1.
    means, deviations = ONE_SAMPLE.posterior(rated({10: 5.0}), item_ids=np.array([10, 20]))
    np.testing.assert_allclose(means, [4.0, 3.0])
    np.testing.assert_allclose(deviations**2, [1.5, 2.5])  # item 20: 1/2 + q²/1 + 1


def test_a_rating_of_an_item_with_a_vector_moves_bias_and_taste():
    # x = (1, 1): A = [[2, 1], [1, 2]], right-hand side 3 (1, 1): θ = (1, 1).
    means, _ = ONE_SAMPLE.posterior(rated({20: 5.0}), item_ids=np.array([20, 10]))
    np.testing.assert_allclose(means, [4.0, 4.0])


def test_without_history_it_is_the_mean_user():
    model = replace(ONE_SAMPLE, user_means=np.array([[0.25, 1.0]]))
    np.testing.assert_allclose(model.predict(NOTHING, item_ids=np.array([10, 20])), [3.25, 3.25])


def test_an_unknown_item_gets_the_prior_and_a_wider_interval():
    means, deviations = ONE_SAMPLE.posterior(NOTHING, item_ids=np.array([99, 10]))
    np.testing.assert_allclose(means, [2.5, 3.0])
    np.testing.assert_allclose(deviations**2, [2.5, 2.0])


def test_unknown_rated_items_say_nothing():
    strange = ONE_SAMPLE.predict(rated({10: 5.0, 99: 1.0}), item_ids=np.array([20]))
    assert strange == ONE_SAMPLE.predict(rated({10: 5.0}), item_ids=np.array([20]))


def test_samples_are_averaged_and_their_disagreement_adds_to_the_variance():
    model = model_of([[2.0, 4.0], [0.0, 0.0]], [[0.0, 0.0], [0.0, 0.0]])
    means, deviations = model.posterior(NOTHING, item_ids=np.array([10]))
    assert means == pytest.approx([3.0])
    assert deviations**2 == pytest.approx([1 + 1 + 1])  # noise, the user's bias, (4 - 2)² / 4


def test_predictions_and_intervals_stay_on_the_scale():
    model = replace(ONE_SAMPLE, constants=np.array([[9.0], [0.0], [3.0]], dtype=np.float32))
    values, lower, upper = model.predict_with_interval(NOTHING, item_ids=np.array([10, 20, 99]))
    assert values.tolist() == [5.0, 0.5, 3.0]
    assert lower.tolist()[:2] == [5.0, 0.5]
    assert upper.tolist()[0] == 5.0
    assert (lower <= values).all()
    assert (values <= upper).all()


def test_the_interval_is_as_many_deviations_as_the_spread_says():
    history, items = rated({10: 3.0}), np.array([10])
    deviation = ONE_SAMPLE.posterior(history, item_ids=items)[1]
    _, lower, upper = replace(ONE_SAMPLE, spread=0.5).predict_with_interval(history, item_ids=items)
    assert upper - lower == pytest.approx(deviation)


def test_nothing_asked_is_nothing_answered():
    none = np.array([], dtype=np.int64)
    assert ONE_SAMPLE.predict(rated({10: 5.0}), item_ids=none).shape == (0,)
