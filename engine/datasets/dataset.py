"""A dataset in memory: who rated what, and what the items are."""

import hashlib
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from engine.datasets.bad_rows import SkippedRows
from engine.datasets.catalog import Catalog
from engine.types import Interactions


@dataclass(frozen=True, kw_only=True)
class Dataset:
    """Interactions and the catalog that names every item in them."""

    name: str  # "ml-latest-small"
    interactions: Interactions  # sorted by (user, item), no pair twice
    catalog: Catalog
    synthetic: bool  # True when the ratings come from a simulator
    skipped: tuple[SkippedRows, ...] = ()  # rows left out, and why
    origin: str = ""  # fingerprint of the dataset that the item ids come from, where that is another one

    @property
    def skipped_rows(self) -> int:
        """How many rows of the files were left out."""
        return sum(rows.count for rows in self.skipped)

    @property
    def base(self) -> str:
        """The fingerprint of the dataset that the item ids come from."""
        return self.origin or self.fingerprint

    @cached_property
    def fingerprint(self) -> str:
        """ "sha256:…" of ratings and facts, the same on every run and for any order of rows."""
        digest = hashlib.sha256()
        rows = self.interactions
        for column in (rows.user_ids, rows.item_ids, rows.ratings, rows.timestamps):
            digest.update(np.ascontiguousarray(column).data)
        digest.update(self.catalog.frame.to_json(orient="values").encode())
        return f"sha256:{digest.hexdigest()}"
