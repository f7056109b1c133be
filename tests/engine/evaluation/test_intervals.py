import numpy as np
import pytest

from engine.evaluation.intervals import interval_metrics, spread_of
from engine.evaluation.splits import Split
from engine.types import Floats, History, Ids, Interactions


class Normal:
    """Says 3 stars, give or take half a star."""

    def posterior(self, history: History, *, item_ids: Ids) -> tuple[Floats, Floats]:  # noqa: ARG002
        return np.full(len(item_ids), 3.0), np.full(len(item_ids), 0.5)


def interactions(ratings: Floats) -> Interactions:
    places = np.arange(len(ratings))
    return Interactions(user_ids=places % 7, item_ids=places, ratings=ratings, timestamps=places)


def test_the_spread_holds_four_fifths_of_further_ratings():
    assert spread_of(np.arange(1, 10).astype(float)) == 8  # of 10 places among 9 values the 8th
    assert spread_of(np.array([3.0])) == 3
    assert spread_of(np.array([])) == 0


def test_spread_and_coverage_of_a_known_distribution():
    ratings = np.random.default_rng(0).normal(3, 1, size=4000)
    metrics = interval_metrics(
        Normal(), split=Split(train=interactions(ratings), test=interactions(ratings)), seed=1
    )
    assert metrics["spread"] == pytest.approx(2 * 1.2816, abs=0.1)  # twice as wide as the model believes
    assert metrics["coverage"] == pytest.approx(0.8, abs=0.02)
    assert metrics["rmse"] == pytest.approx(1, abs=0.05)


def test_without_test_ratings_nothing_is_reported():
    none = interactions(np.array([]))
    assert interval_metrics(Normal(), split=Split(train=none, test=none), seed=1) == {}
