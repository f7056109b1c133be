import io
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from engine.datasets.parquet import read_interactions, write_interactions
from engine.errors import DatasetError
from engine.types import Interactions

ROWS = Interactions(
    user_ids=np.array([1, 2**40]),
    item_ids=np.array([5, 6]),
    ratings=np.array([0.5, 5.0]),
    timestamps=np.array([0, 1_700_000_000]),
)


def assert_same(left: Interactions, right: Interactions) -> None:
    for column in ("user_ids", "item_ids", "ratings", "timestamps"):
        np.testing.assert_array_equal(getattr(left, column), getattr(right, column))
        assert getattr(left, column).dtype == getattr(right, column).dtype


def test_interactions_survive_a_file(tmp_path: Path) -> None:
    write_interactions(ROWS, tmp_path / "rows.parquet")
    assert_same(read_interactions(tmp_path / "rows.parquet"), ROWS)


def test_interactions_survive_memory() -> None:
    buffer = io.BytesIO()
    write_interactions(ROWS, buffer)
    assert_same(read_interactions(io.BytesIO(buffer.getvalue())), ROWS)


def test_a_file_that_is_no_parquet_is_a_dataset_error(tmp_path: Path) -> None:
    (tmp_path / "rows.parquet").write_text("hello")
    with pytest.raises(DatasetError, match=r"rows.parquet: is not a readable Parquet file"):
        read_interactions(tmp_path / "rows.parquet")


@pytest.mark.parametrize(
    "columns", [{"user_id": [1]}, {"user_id": ["1"], "item_id": ["1"], "rating": ["1"], "timestamp": ["1"]}]
)
def test_other_columns_are_a_dataset_error(tmp_path: Path, columns: dict[str, list[object]]) -> None:
    pq.write_table(pa.table(columns), tmp_path / "rows.parquet")
    with pytest.raises(DatasetError):
        read_interactions(tmp_path / "rows.parquet")
