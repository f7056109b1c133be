"""Interactions in the object store, as Parquet partitions under datasets/<fingerprint>/."""

import io
import json
from datetime import UTC, datetime

import numpy as np

from engine.artifacts.objects import Objects
from engine.artifacts.store import dataset_folder_of
from engine.datasets.parquet import read_interactions, write_interactions
from engine.errors import StoreError
from engine.types import Interactions

ROWS_PER_PART = 2_000_000


def store_interactions(
    interactions: Interactions, *, fingerprint: str, objects: Objects, rows_per_part: int = ROWS_PER_PART
) -> None:
    """Write them once per fingerprint; a manifest comes last, and without one they are not there."""
    folder = dataset_folder_of(fingerprint)
    if objects.get(f"{folder}manifest.json"):
        return
    starts = range(0, max(len(interactions), 1), rows_per_part)
    for number, start in enumerate(starts):
        buffer = io.BytesIO()
        write_interactions(interactions.take(slice(start, start + rows_per_part)), buffer)
        objects.put(_part(folder, number), buffer.getvalue())
    described = {
        "created": datetime.now(UTC).isoformat(timespec="seconds"),
        "parts": len(starts),
        "rows": len(interactions),
    }
    objects.put(f"{folder}manifest.json", json.dumps(described, indent=2).encode() + b"\n")


def load_interactions(*, fingerprint: str, objects: Objects) -> Interactions | None:
    """What `store_interactions` wrote; None where nothing was. Raises StoreError when a part is missing."""
    folder = dataset_folder_of(fingerprint)
    manifest = objects.get(f"{folder}manifest.json")
    if manifest is None:
        return None
    parts = [
        _read_part(_part(folder, number), objects=objects)
        for number in range(json.loads(manifest.data)["parts"])
    ]
    return Interactions(
        user_ids=np.concatenate([part.user_ids for part in parts]),
        item_ids=np.concatenate([part.item_ids for part in parts]),
        ratings=np.concatenate([part.ratings for part in parts]),
        timestamps=np.concatenate([part.timestamps for part in parts]),
    )


def forget_interactions(*, fingerprint: str, objects: Objects) -> None:
    """Remove them, the manifest first."""
    folder = dataset_folder_of(fingerprint)
    objects.delete(f"{folder}manifest.json")
    for key in objects.keys(folder):
        objects.delete(key)


def _read_part(key: str, *, objects: Objects) -> Interactions:
    stored = objects.get(key)
    if stored is None:
        raise StoreError(f"The store has lost {key}; load the dataset again.")
    return read_interactions(io.BytesIO(stored.data))


def _part(folder: str, number: int) -> str:
    return f"{folder}interactions/part-{number:05d}.parquet"
