"""A dataset in a few figures."""

from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

import numpy as np
import pandas as pd

from engine.datasets.bad_rows import SkippedRows
from engine.datasets.dataset import Dataset
from engine.datasets.statistics import item_statistics

N_MOST_RATED = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """What `nextflex datasets inspect` shows."""

    name: str
    fingerprint: str
    synthetic: bool
    n_ratings: int
    n_users: int
    n_items: int  # of the catalog
    n_rated: int  # items with a rating
    density: float  # ratings per pair of a user and a rated item
    first_day: str  # of a rating, ISO, UTC
    last_day: str
    mean_rating: float  # stars
    histogram: dict[float, int]  # stars -> ratings
    most_rated: list[tuple[str, int]]  # titles with years and their ratings, most first
    skipped_rows: int
    skipped: tuple[SkippedRows, ...]

    def as_json(self) -> dict[str, Any]:
        """Plain values for a JSON encoder."""
        return asdict(self)


def summarise(dataset: Dataset) -> Summary:
    """The figures of `dataset`."""
    rows = dataset.interactions
    statistics = item_statistics(rows)
    n_users = len(np.unique(rows.user_ids))
    values, counts = np.unique(rows.ratings, return_counts=True)
    most = np.argsort(-statistics.rating_count, kind="stable")[:N_MOST_RATED]
    return Summary(
        name=dataset.name,
        fingerprint=dataset.fingerprint,
        synthetic=dataset.synthetic,
        n_ratings=len(rows),
        n_users=n_users,
        n_items=len(dataset.catalog),
        n_rated=len(statistics.item_ids),
        density=len(rows) / (n_users * len(statistics.item_ids)),
        first_day=_day(rows.timestamps.min()),
        last_day=_day(rows.timestamps.max()),
        mean_rating=float(rows.ratings.mean()),
        histogram={float(value): int(count) for value, count in zip(values, counts, strict=True)},
        most_rated=[
            (_title(dataset, int(statistics.item_ids[row])), int(statistics.rating_count[row]))
            for row in most
        ],
        skipped_rows=dataset.skipped_rows,
        skipped=dataset.skipped,
    )


def _title(dataset: Dataset, item_id: int) -> str:
    movie = dataset.catalog.frame.iloc[int(np.searchsorted(dataset.catalog.item_ids, item_id))]
    return str(movie["title"]) if pd.isna(movie["year"]) else f"{movie['title']} ({movie['year']})"


def _day(timestamp: np.int64) -> str:
    return datetime.fromtimestamp(int(timestamp), tz=UTC).date().isoformat()
