"""Run Spark's ALS over columns held in memory."""

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from engine.errors import TrainingError
from engine.types import Floats, Ids

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

RATINGS_PER_BLOCK = 2_000_000  # the factors' first values depend on the blocks: not on the machine, then


def factorize(
    values: Floats, *, users: Ids, items: Ids, spark: "SparkSession", **settings: Any
) -> tuple[Floats, Floats]:
    """User and item factors (float32), row i being those of position i; `settings` are those of Spark's ALS.

    Spark reads its data as Parquet. Raises TrainingError.
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
    with tempfile.TemporaryDirectory(prefix="nextflex-als-") as folder:
        path = Path(folder) / "values.parquet"
        pq.write_table(table, path)
        try:
            fitted = estimator.fit(spark.read.parquet(path.as_uri()))
            return _factors(fitted.userFactors), _factors(fitted.itemFactors)
        except Exception as error:  # py4j's and pyspark's errors share no narrower class
            reason = str(error).strip().splitlines()[0]
            raise TrainingError(f"Spark could not fit ALS: {reason}.") from error


def _factors(frame: "DataFrame") -> Floats:
    table = frame.orderBy("id").toArrow()
    values: Floats = table["features"].combine_chunks().flatten().to_numpy(zero_copy_only=False)
    return np.asarray(values).reshape(len(table), -1)
