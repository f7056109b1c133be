import numpy as np

from engine.models.ranking import best_positions


def test_the_best_come_first():
    assert best_positions(np.array([0.1, 0.9, 0.5]), n=2).tolist() == [1, 2]


def test_equal_scores_keep_their_order_even_at_the_cut():
    assert best_positions(np.array([1.0, 2.0, 1.0, 1.0]), n=3).tolist() == [1, 0, 2]


def test_minus_infinity_is_never_chosen():
    assert best_positions(np.array([-np.inf, 1.0, -np.inf]), n=2).tolist() == [1]


def test_more_may_be_asked_for_than_there_are():
    assert best_positions(np.array([1.0, 3.0]), n=10).tolist() == [1, 0]
    assert best_positions(np.array([]), n=10).tolist() == []


def test_agrees_with_a_full_sort():
    scores = np.random.default_rng(0).integers(0, 50, 1000).astype(float)
    assert best_positions(scores, n=100).tolist() == np.argsort(-scores, kind="stable")[:100].tolist()


def test_a_few_of_very_many_agree_with_a_full_sort():
    scores = np.random.default_rng(0).integers(0, 500, 10_001).astype(np.float32)
    scores[::3] = -np.inf
    for n in (1, 7, 20, 38, 39, 40):  # there are 39 whole blocks
        assert best_positions(scores, n=n).tolist() == np.argsort(-scores, kind="stable")[:n].tolist()
