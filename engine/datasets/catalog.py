"""The movies of a dataset as one table, the same columns whatever the source."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from engine.types import Ids

TEXTS = ("title", "release_date", "overview", "language", "imdb_id", "poster_path")
LISTS = ("genres", "directors", "cast", "keywords")
NUMBERS = ("year", "runtime", "tmdb_id")
COLUMNS = (
    "item_id",
    "title",
    "year",  # Int64, nullable
    "release_date",  # "YYYY-MM-DD" or ""
    "genres",  # list[str], like the other plurals
    "directors",
    "cast",  # in billing order
    "keywords",  # lower case
    "overview",
    "runtime",  # Int64, minutes, nullable
    "language",  # ISO 639-1 or ""
    "imdb_id",  # "tt0114709" or ""
    "tmdb_id",  # Int64, nullable
    "poster_path",  # TMDB's path below its image host, or ""
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalog:
    """Every item of a dataset with its facts."""

    frame: pd.DataFrame  # COLUMNS, sorted by item_id, no item twice

    def __len__(self) -> int:
        return len(self.frame)

    @property
    def item_ids(self) -> Ids:
        """(n_items,), sorted."""
        return self.frame["item_id"].to_numpy(dtype=np.int64)


def make_catalog(facts: pd.DataFrame) -> Catalog:
    """A catalog of the facts known; columns that `facts` lacks are filled with blanks."""
    columns: dict[str, Any] = {"item_id": facts["item_id"].astype(np.int64)}
    for name in COLUMNS[1:]:
        columns[name] = _column(facts, name)
    frame = pd.DataFrame(columns).sort_values("item_id", kind="stable", ignore_index=True)
    return Catalog(frame=frame)


def _column(facts: pd.DataFrame, name: str) -> "pd.Series[Any]":
    if name in NUMBERS:
        return facts[name].astype("Int64") if name in facts else pd.Series(pd.NA, facts.index, dtype="Int64")
    if name in TEXTS:
        return facts[name].astype(object) if name in facts else pd.Series("", facts.index, dtype=object)
    return facts[name] if name in facts else pd.Series([[] for _ in facts.index], facts.index, dtype=object)
