"""Run Spark's ALS over columns held in memory."""

from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa

from engine.artifacts.objects import Objects
from engine.errors import TrainingError
from engine.training.spark_ratings import spark_ratings
from engine.types import Floats, Ids

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

RATINGS_PER_BLOCK = 2_000_000  # the factors' first values depend on the blocks: not on the machine, then


def factorize(
    values: Floats,
    *,
    users: Ids,
    items: Ids,
    spark: "SparkSession",
    objects: Objects | None = None,
    **settings: Any,
) -> tuple[Floats, Floats]:
    """User and item factors (float32), row i being those of position i; `settings` are those of Spark's ALS.

    The workers of a cluster read the values from `objects`. Raises TrainingError, or StoreError.
    """
    from pyspark.ml.recommendation import ALS

    n_blocks = 4 + len(values) // RATINGS_PER_BLOCK
    estimator = ALS(
        numUserBlocks=n_blocks,
        numItemBlocks=n_blocks,
        userCol="user",
        itemCol="item",
        ratingCol="value",
        **settings,
    )
    columns = {"user": users.astype(np.int32), "item": items.astype(np.int32)}
    table = pa.table({**columns, "value": values.astype(np.float32)})
    with spark_ratings(table, spark=spark, objects=objects) as ratings:
        try:
            fitted = estimator.fit(ratings)
            return _factors(fitted.userFactors), _factors(fitted.itemFactors)
        except Exception as error:  # py4j's and pyspark's errors share no narrower class
            reason = str(error).strip().splitlines()[0]
            raise TrainingError(f"Spark could not fit ALS: {reason}.") from error


def _factors(frame: "DataFrame") -> Floats:
    table = frame.orderBy("id").toArrow()
    values: Floats = table["features"].combine_chunks().flatten().to_numpy(zero_copy_only=False)
    return np.asarray(values).reshape(len(table), -1)
