"""Interactions at rest: one Parquet file, read by Spark and by us."""

from pathlib import Path
from typing import BinaryIO

import pyarrow as pa
import pyarrow.parquet as pq

from engine.errors import DatasetError
from engine.types import Interactions

SCHEMA = pa.schema(
    [
        pa.field("user_id", pa.int64(), nullable=False),
        pa.field("item_id", pa.int64(), nullable=False),
        pa.field("rating", pa.float64(), nullable=False),
        pa.field("timestamp", pa.int64(), nullable=False),
    ]
)


def write_interactions(interactions: Interactions, target: Path | BinaryIO) -> None:
    """Columns user_id, item_id, rating and timestamp, to a path or an open file."""
    columns = [interactions.user_ids, interactions.item_ids, interactions.ratings, interactions.timestamps]
    table = pa.Table.from_arrays([pa.array(column) for column in columns], schema=SCHEMA)
    pq.write_table(table, target, compression="zstd")


def read_interactions(source: Path | BinaryIO) -> Interactions:
    """What `write_interactions` wrote; DatasetError for any other file."""
    try:
        table = pq.read_table(source, columns=SCHEMA.names)
        if not table.schema.equals(SCHEMA):
            raise DatasetError(f"holds other columns than {', '.join(SCHEMA.names)}", path=_label(source))
    except (pa.ArrowInvalid, pa.ArrowKeyError, OSError) as error:
        raise DatasetError("is not a readable Parquet file", path=_label(source)) from error
    users, items, ratings, times = (table.column(name).to_numpy() for name in SCHEMA.names)
    return Interactions(user_ids=users, item_ids=items, ratings=ratings, timestamps=times)


def _label(source: Path | BinaryIO) -> str:
    return str(source) if isinstance(source, Path) else "the interactions"
