"""Fit ALS on Spark; the solver of one user's factors is engine/models/als.py."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.artifacts.objects import Objects
from engine.errors import TrainingError
from engine.models.als import AlsModel, signals_of
from engine.training.spark_als import factorize
from engine.types import Floats, Ids, Interactions

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

# The signals of 0.5, 1.0 … 5.0 stars; below 2 is dislike. Chosen with λ, the number of factors and the blend
# on parts of the training ratings of `ranking-holdout` (ML-100K). Against the stars themselves, the blend's
# nDCG@10 stays at .202; with only ratings of 4 or more relevant it goes from .198 to .199, and with only
# those of 2 or less from .043 down to .040. No signal for 2 stars gives .199, .198 and .038.
SIGNALS = (-1.0, -1.0, -0.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0)
# A λ of .45 instead of .3 brings ALS 1 to 2 % and the blend half a percent; a fourth part, item kNN, no more
# than noise; more factors, another α or more than ten iterations nothing.
FACTORS = 64  # for 100,000 ratings
GROWTH = 0.3  # of the factors with the ratings
MOST_FACTORS = 128


@dataclass(frozen=True, slots=True, kw_only=True)
class AlsFit:
    """The model to serve, and Spark's factors of the users it was fitted to."""

    model: AlsModel
    user_ids: Ids  # (n_users,), sorted; users who liked nothing are left out
    user_factors: Floats  # (n_users, n_factors)


def fit_als(
    interactions: Interactions,
    *,
    spark: "SparkSession",
    objects: Objects | None = None,
    n_factors: int | None = None,
    regularization: float = 0.4,
    alpha: float = 1.0,
    n_iterations: int = 10,
    signals: Sequence[float] = SIGNALS,
    seed: int,
) -> AlsFit:
    """Implicit-preference ALS over ratings turned into signals; raises TrainingError.

    By default the number of factors follows the ratings; it is at most a quarter of the users or items. The
    workers of a cluster read the ratings from `objects`.
    """
    levels = np.array(signals)
    rows = with_likes(interactions, signals=levels)
    user_ids, users = np.unique(rows.user_ids, return_inverse=True)
    item_ids, items = np.unique(rows.item_ids, return_inverse=True)
    user_factors, item_factors = factorize(
        signals_of(rows.ratings, signals=levels),
        users=users,
        items=items,
        spark=spark,
        objects=objects,
        rank=max(1, min(n_factors or factors_for(len(rows)), len(user_ids) // 4, len(item_ids) // 4)),
        regParam=regularization,
        alpha=alpha,
        maxIter=n_iterations,
        implicitPrefs=True,
        seed=seed,
    )
    exact = item_factors.astype(np.float64)
    model = AlsModel(
        item_ids=item_ids,
        item_factors=item_factors,
        gram=exact.T @ exact,
        signals=levels,
        regularization=regularization,
        alpha=alpha,
    )
    return AlsFit(model=model, user_ids=user_ids, user_factors=user_factors)


def factors_for(n_ratings: int) -> int:
    """How many factors that many ratings can carry."""
    growth: float = (n_ratings / 100_000) ** GROWTH
    return min(MOST_FACTORS, round(FACTORS * growth))


def with_likes(interactions: Interactions, *, signals: Floats) -> Interactions:
    """The rows of users and items with at least one positive signal; raises TrainingError without any.

    The others' factors are exactly zero, they change nobody else's, and Spark may fail on them because
    their penalty is zero too.
    """
    likes = signals_of(interactions.ratings, signals=signals) > 0
    if not likes.any():
        raise TrainingError("No rating is high enough to count as a like.")
    users = np.isin(interactions.user_ids, interactions.user_ids[likes])
    items = np.isin(interactions.item_ids, interactions.item_ids[likes])
    return interactions.take(users & items)
