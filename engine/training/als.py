"""Fit ALS on Spark; the solver of one user's factors is engine/models/als.py."""

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from numpy.typing import NDArray

from engine.errors import TrainingError
from engine.models.als import AlsModel, signals_of
from engine.types import Floats, Ids, Interactions

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

# The signals of 0.5, 1.0 … 5.0 stars. Against the stars themselves as signals (ml-latest-small,
# ranking-holdout, seed 42) nDCG@10 goes from .381 to .378; but with only ratings of 4 or more relevant it
# goes from .294 to .319, and with only those of 2 or less from .048 down to .033.
SIGNALS = (-2.0, -1.5, -1.0, -0.5, 0.5, 1.0, 2.0, 3.0, 4.0, 5.0)
RATINGS_PER_BLOCK = 2_000_000  # the factors' first values depend on the blocks: not on the machine, then


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
    n_factors: int = 64,
    regularization: float = 0.3,
    alpha: float = 1.0,
    n_iterations: int = 15,
    signals: Sequence[float] = SIGNALS,
    seed: int,
) -> AlsFit:
    """Implicit-preference ALS over ratings turned into signals; raises TrainingError.

    Small data gets fewer factors: a quarter of the users or items, whichever is less.
    """
    from pyspark.ml.recommendation import ALS

    levels = np.array(signals)
    rows = with_likes(interactions, signals=levels)
    user_ids, users = np.unique(rows.user_ids, return_inverse=True)
    item_ids, items = np.unique(rows.item_ids, return_inverse=True)
    n_blocks = 4 + len(rows) // RATINGS_PER_BLOCK
    estimator = ALS(
        rank=max(1, min(n_factors, len(user_ids) // 4, len(item_ids) // 4)),
        regParam=regularization,
        alpha=alpha,
        maxIter=n_iterations,
        implicitPrefs=True,
        numUserBlocks=n_blocks,
        numItemBlocks=n_blocks,
        seed=seed,
        userCol="user",
        itemCol="item",
        ratingCol="signal",
    )
    columns = {"user": users.astype(np.int32), "item": items.astype(np.int32)}
    columns["signal"] = signals_of(rows.ratings, signals=levels).astype(np.float32)
    user_factors, item_factors = _fit_in_spark(estimator, columns=columns, spark=spark)
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


def _fit_in_spark(estimator: Any, *, columns: dict[str, NDArray[Any]], spark: "SparkSession") -> list[Floats]:
    """User and item factors (float32), row i being those of position i. Spark reads its data as Parquet."""
    with tempfile.TemporaryDirectory(prefix="nextflex-als-") as folder:
        path = Path(folder) / "signals.parquet"
        pq.write_table(pa.table(columns), path)
        try:
            fitted = estimator.fit(spark.read.parquet(path.as_uri()))
            return [_factors(fitted.userFactors), _factors(fitted.itemFactors)]
        except Exception as error:  # py4j's and pyspark's errors share no narrower class
            reason = str(error).strip().splitlines()[0]
            raise TrainingError(f"Spark could not fit ALS: {reason}.") from error


def _factors(frame: "DataFrame") -> Floats:
    table = frame.orderBy("id").toArrow()
    values: Floats = table["features"].combine_chunks().flatten().to_numpy(zero_copy_only=False)
    return np.asarray(values).reshape(len(table), -1)
