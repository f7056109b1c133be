"""Fit biases, and Spark's ALS to what they leave; the fold-in is engine/models/als_rating.py."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.artifacts.objects import Objects
from engine.models.als_rating import AlsRatingModel
from engine.training.bias import fit_bias
from engine.training.residuals import residuals_of
from engine.training.spark_als import factorize
from engine.types import Floats, Ids, Interactions

if TYPE_CHECKING:
    from pyspark.sql import SparkSession


@dataclass(frozen=True, slots=True, kw_only=True)
class AlsRatingFit:
    """The model, and Spark's factors of the users it was fitted to."""

    model: AlsRatingModel
    user_ids: Ids  # (n_users,), sorted
    user_factors: Floats  # (n_users, n_factors)


def fit_als_rating(
    interactions: Interactions,
    *,
    spark: "SparkSession",
    objects: Objects | None = None,
    n_factors: int = 64,
    regularization: float = 0.15,
    n_iterations: int = 10,
    seed: int,
) -> AlsRatingFit:
    """Explicit ALS on residuals; raises TrainingError.

    Small data gets fewer factors: a quarter of the users or items, whichever is less.
    """
    bias = fit_bias(interactions)
    user_ids, users = np.unique(interactions.user_ids, return_inverse=True)
    items = np.searchsorted(bias.item_ids, interactions.item_ids)
    user_factors, item_factors = factorize(
        residuals_of(interactions, bias=bias),
        users=users,
        items=items,
        spark=spark,
        objects=objects,
        rank=max(1, min(n_factors, len(user_ids) // 4, len(bias.item_ids) // 4)),
        regParam=regularization,
        maxIter=n_iterations,
        seed=seed,
    )
    model = AlsRatingModel(
        item_ids=bias.item_ids,
        item_biases=bias.item_biases,
        item_factors=item_factors,
        mean_rating=bias.mean_rating,
        user_shrinkage=bias.user_shrinkage,
        regularization=regularization,
        lowest=bias.lowest,
        highest=bias.highest,
    )
    return AlsRatingFit(model=model, user_ids=user_ids, user_factors=user_factors)
