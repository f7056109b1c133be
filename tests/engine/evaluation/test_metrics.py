import numpy as np
import pytest

from engine.evaluation import metrics

HITS = np.array([[True, False, True], [False, False, False], [False, True, False]])
RELEVANT = np.array([2, 4, 0])  # the third user has no relevant item: every figure is 0, whatever the hits


def test_ndcg_divides_by_the_best_possible_order():
    first = (1 + 1 / 2) / (1 + 1 / np.log2(3))
    np.testing.assert_allclose(metrics.ndcg_at_k(HITS, n_relevant=RELEVANT), [first, 0, 0])


def test_ndcg_is_one_when_every_place_is_a_hit():
    assert metrics.ndcg_at_k(np.ones((1, 3), dtype=bool), n_relevant=np.array([50])).tolist() == [1.0]


def test_precision_divides_by_k_and_recall_by_the_relevant_items():
    np.testing.assert_allclose(metrics.precision_at_k(HITS), [2 / 3, 0, 1 / 3])
    np.testing.assert_allclose(metrics.recall_at_k(HITS, n_relevant=RELEVANT), [1, 0, 0])


def test_average_precision_divides_by_the_number_of_relevant_items():
    values = metrics.average_precision_at_k(HITS, n_relevant=np.array([4, 4, 1]))
    np.testing.assert_allclose(values, [(1 + 2 / 3) / 4, 0, 1 / 2])


def test_rating_errors_are_one_value_per_rating():
    guesses, truth = np.array([3.0, 5.0]), np.array([4.0, 3.0])
    assert metrics.squared_errors(guesses, actual=truth).tolist() == [1, 4]
    assert metrics.absolute_errors(guesses, actual=truth).tolist() == [1, 2]


def test_ndcg_agrees_with_scikit_learn():
    from sklearn.metrics import ndcg_score

    rng = np.random.default_rng(0)
    relevant = rng.random((20, 50)) < 0.2
    scores = rng.random((20, 50))
    shown = np.argsort(-scores, axis=1)[:, :10]
    hits = np.take_along_axis(relevant, shown, axis=1)
    ours = metrics.ndcg_at_k(hits, n_relevant=relevant.sum(axis=1)).mean()
    assert ours == pytest.approx(ndcg_score(relevant, scores, k=10))
