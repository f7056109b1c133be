"""Over real models: turning a dial up never brings less of what it asks for."""

import numpy as np
import pytest

from engine.models.reranking import NEUTRAL, Dials
from engine.serving import Recommender
from engine.types import Ids

N = 30
STEPS = np.linspace(-1, 1, 9)


def columns(served: Recommender, item_ids: Ids) -> dict[str, float]:
    """What the dials ask for, of a list."""
    items = served.models["item_index"]
    places = np.searchsorted(items.item_ids, item_ids)
    genres = items.genres[places].astype(float)
    rows = genres / np.maximum(np.linalg.norm(genres, axis=1, keepdims=True), 1e-12)
    likeness = np.square(rows.sum(axis=0)).sum() - np.square(rows).sum()
    having = served.models["content"].having_token("friendship")
    return {
        "popularity": float(np.log1p(items.rating_counts[places]).sum()),
        "era": float(items.years[places].sum()),
        "diversity": -float(likeness),
        "Horror": float(genres[:, items.genre_names.index("Horror")].sum()),
        "friendship": float(np.isin(item_ids, having).sum()),
    }


@pytest.mark.parametrize("dial", ["popularity", "era", "diversity", "Horror", "friendship"])
def test_each_dial_is_monotone(served, histories, dial):
    for history in histories:
        found = []
        for step in np.linspace(0, 1, 11) if dial == "diversity" else STEPS:
            dials = Dials(leanings={dial: step}) if dial not in Dials.__slots__ else Dials(**{dial: step})
            shown = served.personal(history, n=N, dials=dials).item_ids
            assert len(shown) == N
            found.append(columns(served, shown)[dial])
        assert (np.diff(found) >= -1e-9).all(), (dial, found)
        assert found[-1] > found[0]


def test_neutral_dials_change_nothing(served, histories):
    for history in histories:
        plain = served.personal(history, n=N)
        neutral = served.personal(history, n=N, dials=Dials(leanings={"Horror": 0.0}))
        assert Dials() == NEUTRAL
        np.testing.assert_array_equal(plain.item_ids, neutral.item_ids)
        np.testing.assert_array_equal(plain.scores, neutral.scores)


def test_a_dial_that_is_barely_turned_keeps_the_order(served, histories):
    """The utilities are the scores but for a shift and a unit, so that neutral is the middle, not a jump."""
    plain = served.personal(histories[-1], n=N)
    nearly = served.personal(histories[-1], n=N, dials=Dials(era=1e-12))
    np.testing.assert_array_equal(plain.item_ids, nearly.item_ids)


def test_nothing_rated_or_excluded_is_brought_back(served, histories):
    history = histories[-1]
    dials = Dials(popularity=1, diversity=0.5, leanings={"Drama": 1})
    first = served.personal(history, n=N, dials=dials).item_ids
    second = served.personal(history, n=N, dials=dials, exclude=first[:5]).item_ids
    assert len(second) == N
    assert not np.isin(second, [*history.item_ids, *first[:5]]).any()


def test_a_name_that_nothing_has_changes_nothing(served, histories):
    plain = served.personal(histories[-1], n=N)
    odd = served.personal(histories[-1], n=N, dials=Dials(leanings={"no such thing": 1.0}))
    np.testing.assert_array_equal(plain.item_ids, odd.item_ids)
