import numpy as np
import pytest

from engine.errors import StoreError
from engine.training.stored_interactions import forget_interactions, load_interactions, store_interactions
from engine.types import Interactions

ROWS = Interactions(
    user_ids=np.arange(5), item_ids=np.arange(5) * 10, ratings=np.arange(5) / 2, timestamps=np.arange(5)
)


def test_ratings_come_back_from_their_parts_in_order(store):
    store_interactions(ROWS, fingerprint="sha256:x", objects=store.objects, rows_per_part=2)
    assert len(store.objects.keys("datasets/sha256-x/interactions/")) == 3
    rows = load_interactions(fingerprint="sha256:x", objects=store.objects)
    assert rows is not None
    assert rows.item_ids.tolist() == [0, 10, 20, 30, 40]
    assert rows.ratings.tolist() == [0, 0.5, 1, 1.5, 2]


def test_what_was_written_in_part_is_not_there_and_is_written_again(store, monkeypatch):
    put = store.objects.put

    def fail(key: str, data: bytes) -> None:
        if key.endswith("00001.parquet"):
            raise StoreError("The store is full.")
        put(key, data)

    monkeypatch.setattr(store.objects, "put", fail)
    with pytest.raises(StoreError):
        store_interactions(ROWS, fingerprint="sha256:x", objects=store.objects, rows_per_part=2)
    assert load_interactions(fingerprint="sha256:x", objects=store.objects) is None
    monkeypatch.setattr(store.objects, "put", put)
    store_interactions(ROWS, fingerprint="sha256:x", objects=store.objects, rows_per_part=2)
    assert load_interactions(fingerprint="sha256:x", objects=store.objects) is not None


def test_a_lost_part_is_named(store):
    store_interactions(ROWS, fingerprint="sha256:x", objects=store.objects, rows_per_part=2)
    store.objects.delete("datasets/sha256-x/interactions/part-00001.parquet")
    with pytest.raises(StoreError, match=r"part-00001\.parquet"):
        load_interactions(fingerprint="sha256:x", objects=store.objects)


def test_forgotten_ratings_leave_nothing_behind(store):
    store_interactions(ROWS, fingerprint="sha256:x", objects=store.objects)
    forget_interactions(fingerprint="sha256:x", objects=store.objects)
    assert store.objects.keys("datasets/") == []
