"""A score as a sum over the rated items."""

from dataclasses import dataclass

from engine.types import Floats, Ids


@dataclass(frozen=True, slots=True, kw_only=True)
class Contributions:
    """How much each rated item adds to each recommended item's score; rows sum to the score."""

    rated_ids: Ids  # (n_rated,), those that add anything anywhere
    parts: Floats  # (n_items, n_rated)
