import numpy as np
import pandas as pd
import pytest

from engine.datasets.catalog import make_catalog
from engine.evaluation.reranking import measure_reranking
from engine.evaluation.splits import Split
from engine.types import Interactions
from tests.engine.evaluation.conftest import FixedScores

N_ITEMS = 40


@pytest.fixture
def measured() -> dict[str, float]:
    """One user, whose test ratings are the ten best by score; popular items are new, half are dramas."""
    items = np.arange(N_ITEMS)
    others = np.repeat(items, items + 1)  # item i was rated i + 1 times
    train = Interactions(
        user_ids=np.arange(len(others)) + 100,
        item_ids=others,
        ratings=np.full(len(others), 4.0),
        timestamps=np.arange(len(others)),
    )
    test = Interactions(
        user_ids=np.ones(10, dtype=np.int64),
        item_ids=items[:10],
        ratings=np.full(10, 5.0),
        timestamps=items[:10],
    )
    catalog = make_catalog(
        pd.DataFrame(
            [
                {
                    "item_id": item,
                    "title": str(item),
                    "year": 1950 + item,
                    "genres": ["Drama"] if item % 2 else ["Comedy", "Drama"][: 1 + (item == 0)],
                }
                for item in items
            ]
        )
    )
    scorer = FixedScores(items, -items.astype(float))
    return measure_reranking(scorer, split=Split(train=train, test=test), catalog=catalog, seed=1).metrics


def test_at_rest_the_list_is_the_ranking(measured):
    assert measured["ndcg@10 (at rest)"] == 1
    assert measured["brought (at rest)"] == np.arange(1, 11).mean()


def test_what_a_dial_brings_grows_and_its_cost_is_told(measured):
    for dial in ("popularity", "era", "genre"):
        brought = [measured[f"brought ({dial} {step})"] for step in ("-1", "-0.5", "+0.5", "+1")]
        assert brought == sorted(brought)
        assert brought[0] < brought[-1]
    assert measured["ndcg@10 (popularity +1)"] < 1
    diverse = [measured[f"brought (diversity {step})"] for step in ("+0.3", "+0.6", "+1")]
    assert diverse == sorted(diverse)
