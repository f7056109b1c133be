"""How wide an interval has to be, and how many ratings then lie in it."""

from typing import Protocol

import numpy as np

from engine.evaluation.holdout import each_tested_user
from engine.evaluation.measured import Predictions
from engine.evaluation.metrics import absolute_errors
from engine.evaluation.splits import Split
from engine.evaluation.stars import scale_of, star_metrics
from engine.types import Floats, History, Ids

SHARE = 0.8  # of the ratings an interval should hold


class IntervalPredictor(Protocol):
    """A model that says how sure it is."""

    def posterior(self, history: History, *, item_ids: Ids) -> tuple[Floats, Floats]:
        """Mean and standard deviation of the stars one user would give each item."""


def interval_metrics(model: IntervalPredictor, *, split: Split, seed: int) -> dict[str, float]:
    """Errors in stars, the spread that makes 80 % intervals, coverage, and mean width in stars.

    Nothing without test ratings. The spread is in standard deviations (split conformal prediction, Lei et
    al. 2018). The coverage is honest: each half of the ratings is judged by the spread found on the other.
    """
    if not len(split.test):
        return {}
    means, deviations, actual = [], [], []
    for history, test in each_tested_user(split, seed=seed):
        mean, deviation = model.posterior(history, item_ids=test.item_ids)
        means.append(mean)
        deviations.append(deviation)
        actual.append(test.ratings)
    mean, truth = np.concatenate(means), np.concatenate(actual)
    distances = absolute_errors(mean, actual=truth) / np.concatenate(deviations)
    clipped = Predictions(predicted=np.clip(mean, *scale_of(split.train)), actual=truth)
    first = np.random.default_rng(seed).random(len(truth)) < 0.5
    covered = np.where(
        first, distances <= spread_of(distances[~first]), distances <= spread_of(distances[first])
    )
    spread = spread_of(distances)
    return star_metrics(clipped) | {
        "spread": spread,
        "coverage": float(covered.mean()),
        "width": float(2 * spread * np.concatenate(deviations).mean()),
    }


def spread_of(distances: Floats) -> float:
    """The distance, in standard deviations, that holds 80 % of further ratings; 0 if none are known."""
    rank = min(int(np.ceil(SHARE * (len(distances) + 1))), len(distances))
    return float(np.partition(distances, rank - 1)[rank - 1]) if rank else 0.0
