"""Give Spark its ratings as Parquet partitions: on this machine's disk, or in the store for a cluster."""

import io
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pyarrow as pa
import pyarrow.parquet as pq

from engine.artifacts import open_store
from engine.artifacts.objects import Objects
from engine.artifacts.pruning import TIME
from engine.errors import StoreError

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

ROWS_PER_PART = 500_000
SCHEMA = "user int, item int, value float"


@contextmanager
def spark_ratings(
    table: pa.Table, *, spark: "SparkSession", objects: Objects | None
) -> Iterator["DataFrame"]:
    """The columns user, item and value as a data frame, to be used inside only.

    The workers of a cluster share no disk with this machine: each reads partitions from the store at
    `objects`, and once more where a worker was lost. They need this package, and the store's variables.
    """
    if objects is None or str(spark.sparkContext.master).startswith("local"):
        with tempfile.TemporaryDirectory(prefix="nextflex-als-") as folder:
            path = Path(folder) / "ratings.parquet"
            pq.write_table(table, path)
            yield spark.read.parquet(path.as_uri())
        return
    folder = f"fitting/als-{datetime.now(UTC):{TIME}}-{uuid4().hex[:6]}/"
    starts = range(0, len(table), ROWS_PER_PART)
    try:
        for number, start in enumerate(starts):
            buffer = io.BytesIO()
            pq.write_table(table.slice(start, ROWS_PER_PART), buffer)
            objects.put(_part(folder, number), buffer.getvalue())
        numbers = spark.range(0, len(starts), numPartitions=len(starts))
        yield numbers.mapInArrow(_reader(objects.address, folder), SCHEMA)
    finally:
        for number in range(len(starts)):
            objects.delete(_part(folder, number))


def _reader(address: str, folder: str) -> Callable[[Iterator[Any]], Iterator[Any]]:
    """What a worker runs: partition numbers in, their rows out."""

    def read(batches: Iterator[Any]) -> Iterator[Any]:
        objects = open_store(address).objects
        for batch in batches:
            for number in batch["id"].to_pylist():
                stored = objects.get(_part(folder, number))
                if stored is None:
                    raise StoreError(f"{address} does not hold {_part(folder, number)}.")
                yield from pq.read_table(io.BytesIO(stored.data)).to_batches()

    return read


def _part(folder: str, number: int) -> str:
    return f"{folder}part-{number:05d}.parquet"
