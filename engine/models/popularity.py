"""The most rated items; what every personal model has to beat. Fitted state only."""

from dataclasses import dataclass

import numpy as np

from engine.types import Floats, History, Ids


@dataclass(frozen=True, slots=True, kw_only=True)
class PopularityModel:
    """How often each item was rated."""

    item_ids: Ids  # (n_items,), sorted
    counts: Floats  # (n_items,), ratings

    def score_all(self, history: History) -> Floats:
        """The same scores for everybody, in the order of `item_ids`."""
        del history
        return np.array(self.counts)
