from dataclasses import replace

import numpy as np
import pytest

from engine.evaluation.last_out import measure_last_out
from engine.evaluation.retrieval import measure_retrieval


def test_the_rank_of_the_one_test_item_decides(scorer, split):
    last = replace(split, test=split.test.take(np.array([1, 2])))  # ranks 3 and 1
    found = measure_last_out(scorer, split=last, seed=1).metrics
    assert found["hit_rate@10"] == 1
    assert found["ndcg@10"] == pytest.approx((1 / np.log2(4) + 1) / 2)
    assert found["ndcg@10 (99 sampled)"] == found["ndcg@10"]  # with three candidates all are drawn


def test_an_item_that_nobody_rated_before_is_a_miss(scorer, split):
    unseen = replace(split, test=replace_item(split.test.take(np.array([1, 2])), item=60))
    found = measure_last_out(scorer, split=unseen, seed=1).metrics
    assert found["hit_rate@10"] == found["hit_rate@10 (99 sampled)"] == 0.5


def test_retrieval_ranks_among_all_items_with_seen_ones_and_without(scorer, split):
    found = measure_retrieval(scorer, split=split, seed=1).metrics
    assert found["top-1 (seen removed)"] == pytest.approx(2 / 3)  # 20 and 10 come first, 40 third
    assert found["top-1 (seen kept)"] == pytest.approx(1 / 3)  # 10 before 20, which user 1 has seen
    assert found["top-5 (seen kept)"] == 1


def replace_item(rows, *, item):
    return replace(rows, item_ids=np.array([item, *rows.item_ids[1:]]))
