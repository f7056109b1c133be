from dataclasses import replace

import numpy as np
import pytest

from engine.evaluation.lists import NOBODY, shown_lists
from engine.evaluation.ranking import measure_lists


def test_seen_items_and_items_outside_training_are_not_shown(scorer, split):
    lists = shown_lists(scorer, split=split, seed=1, k=4)
    assert lists.shown.tolist() == [[20, 30, 40, NOBODY], [10, 30, 40, NOBODY]]
    assert lists.hits.astype(int).tolist() == [[1, 0, 1, 0], [1, 0, 0, 0]]
    assert lists.liked_hits.astype(int).tolist() == [[0, 0, 1, 0], [1, 0, 0, 0]]
    assert (lists.n_relevant.tolist(), lists.n_liked.tolist(), lists.n_given.tolist()) == (
        [2, 1],
        [1, 1],
        [1, 1],
    )


def test_equal_scores_are_shown_in_the_order_of_ids(scorer, split):
    flat = replace(scorer, item_ids=np.array([10, 20, 30, 40]), scores=np.ones(4))
    assert shown_lists(flat, split=split, seed=1, k=3).shown[0].tolist() == [20, 30, 40]


def test_figures_are_means_over_the_tested_users(scorer, split, catalog):
    found = measure_lists(scorer, split=split, catalog=catalog, seed=1).metrics
    first = (1 + 1 / np.log2(4)) / (1 + 1 / np.log2(3))
    assert found["ndcg@10"] == pytest.approx((first + 1) / 2)
    assert found["map@10"] == pytest.approx(((1 + 2 / 3) / 2 + 1) / 2)
    assert found["precision@10"] == pytest.approx((0.2 + 0.1) / 2)
    assert found["ndcg@10 (4 stars or more)"] == pytest.approx((1 / np.log2(4) + 1) / 2)


def test_users_are_grouped_by_history_and_movies_by_popularity(scorer, split, catalog):
    found = measure_lists(scorer, split=split, catalog=catalog, seed=1).metrics
    assert found["ndcg@10 (shortest histories)"] == found["ndcg@10"]  # both users have one rating
    assert found["recall@10 (popular movies)"] == 1
    assert found["recall@10 (rare movies)"] == 1


def test_exposure_is_counted_for_every_candidate(scorer, split, catalog):
    exposure = measure_lists(scorer, split=split, catalog=catalog, seed=1).exposure
    assert exposure.tolist() == [2, 2, 1, 1]
