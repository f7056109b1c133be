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


def test_average_precision_agrees_with_trec_over_all_relevant_items():
    ir = pytest.importorskip("ir_measures")
    rng = np.random.default_rng(0)
    relevant, scores = rng.random((10, 40)) < 0.2, rng.random((10, 40))
    hits = np.take_along_axis(relevant, np.argsort(-scores, axis=1)[:, :10], axis=1)
    judged = [ir.Qrel(str(u), str(i), int(relevant[u, i])) for u, i in np.ndindex(relevant.shape)]
    run = [ir.ScoredDoc(str(u), str(i), scores[u, i]) for u, i in np.ndindex(relevant.shape)]
    theirs = ir.calc_aggregate([ir.AP @ 10, ir.P @ 10, ir.R @ 10], judged, run)
    counts = relevant.sum(axis=1)
    assert metrics.average_precision_at_k(hits, n_relevant=counts).mean() == pytest.approx(theirs[ir.AP @ 10])
    assert metrics.precision_at_k(hits).mean() == pytest.approx(theirs[ir.P @ 10])
    assert metrics.recall_at_k(hits, n_relevant=counts).mean() == pytest.approx(theirs[ir.R @ 10])


def test_a_hit_is_any_relevant_item():
    assert metrics.hit_rate_at_k(HITS).tolist() == [1, 0, 1]


@pytest.mark.parametrize(("place", "rank"), [(0, 1), (1, 3), (2, 3), (3, 3), (4, 5)])
def test_items_of_equal_score_share_the_mean_of_their_ranks(place, rank):
    assert metrics.rank_among(np.array([9.0, 5, 5, 5, 1]), place=place) == rank
