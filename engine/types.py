"""The values that travel between the engine's parts; numpy only."""

from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

Ids = NDArray[np.int64]
Floats = NDArray[np.float64]
Arrays = dict[str, NDArray[Any]]
NO_IDS: Ids = np.empty(0, dtype=np.int64)


class Progress(Protocol):
    """Told how far a long step is; the command line draws it as a bar."""

    def __call__(self, step: str, /, *, done: int, total: int) -> None: ...


def no_progress(step: str, /, *, done: int, total: int) -> None:
    """Report to nobody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """One user's interactions."""

    item_ids: Ids  # (n_ratings,), no item twice
    ratings: Floats  # (n_ratings,), in rating units (stars)

    def __post_init__(self) -> None:
        if self.item_ids.shape != self.ratings.shape:
            raise ValueError("item_ids and ratings differ in length")


@dataclass(frozen=True, slots=True, kw_only=True)
class TopN:
    """A ranked list, best first."""

    item_ids: Ids  # (n,)
    scores: Floats  # (n,), unitless, falling


@dataclass(frozen=True, slots=True, kw_only=True)
class Interactions:
    """Ratings as columns; a user rates an item once."""

    user_ids: Ids  # (n_ratings,)
    item_ids: Ids  # (n_ratings,)
    ratings: Floats  # (n_ratings,), stars
    timestamps: Ids  # (n_ratings,), seconds since 1970, UTC

    def __len__(self) -> int:
        return len(self.user_ids)

    def take(self, rows: NDArray[Any] | slice) -> "Interactions":
        """The rows chosen by a mask, by positions or as a range."""
        return Interactions(
            user_ids=self.user_ids[rows],
            item_ids=self.item_ids[rows],
            ratings=self.ratings[rows],
            timestamps=self.timestamps[rows],
        )
