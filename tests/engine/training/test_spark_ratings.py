"""What a cluster's worker runs; `make cluster-test` lets a cluster run it."""

import io

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from engine.errors import StoreError
from engine.training.spark_ratings import _part, _reader


def batches(*numbers: int):
    return iter([pa.record_batch({"id": pa.array(numbers, pa.int64())})])


def test_a_worker_reads_the_partitions_that_it_is_given(store):
    for number in range(3):
        buffer = io.BytesIO()
        pq.write_table(pa.table({"user": np.array([number, number + 10])}), buffer)
        store.objects.put(_part("fitting/x/", number), buffer.getvalue())
    rows = pa.Table.from_batches(_reader(store.objects.address, "fitting/x/")(batches(0, 2)))
    assert rows["user"].to_pylist() == [0, 10, 2, 12]


def test_a_lost_partition_is_named_and_not_left_out(store):
    with pytest.raises(StoreError, match=r"fitting/x/part-00001\.parquet"):
        list(_reader(store.objects.address, "fitting/x/")(batches(1)))
