import numpy as np
import pytest

from engine.evaluation.beyond_accuracy import diversity, gini, list_metrics, make_background, miscalibration
from engine.evaluation.lists import shown_lists


def test_gini_is_zero_for_equals_and_near_one_for_a_winner():
    assert gini(np.ones(10)) == pytest.approx(0)
    assert gini(np.eye(10)[0]) == pytest.approx(0.9)
    assert gini(np.zeros(10)) == 0


def test_diversity_is_one_minus_the_mean_cosine_of_all_pairs():
    assert diversity(np.eye(3)) == pytest.approx(1)
    assert diversity(np.ones((3, 2))) == pytest.approx(0)
    assert diversity(np.array([[1.0, 0], [1, 0], [0, 1]])) == pytest.approx(2 / 3)
    assert diversity(np.ones((1, 2))) == 0


def test_a_list_with_the_shares_of_the_history_is_calibrated():
    shares = np.array([0.25, 0.75, 0.0])
    assert miscalibration(shares, history=shares) == pytest.approx(0)
    assert miscalibration(np.array([0, 0, 1.0]), history=shares) == pytest.approx(np.log(100))


def test_what_is_shown_is_described_by_its_popularity(scorer, split, catalog):
    lists = shown_lists(scorer, split=split, seed=1)
    found = list_metrics(lists, background=make_background(split.train, catalog=catalog), train=split.train)
    assert found["coverage"] == 1
    assert found["mean_popularity"] == pytest.approx((1 + 1 + 1 + 2 + 1 + 1) / 6)
    assert found["novelty"] == pytest.approx((5 * np.log2(3) + np.log2(1.5)) / 6)
