"""Top rated: the Bayesian weighted average of IMDb's chart; fitted state only."""

from dataclasses import dataclass

import numpy as np

from engine.types import NO_IDS, Floats, Ids, TopN


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightedRatingModel:
    """The chart WR = v/(v+m) · R + m/(v+m) · C, computed once and kept in order."""

    item_ids: Ids  # (n_chart,), best first; items with fewer than m ratings are left out
    scores: Floats  # (n_chart,), weighted ratings in stars, falling
    mean_rating: float  # C, the mean over all ratings, in stars
    minimum_ratings: float  # m, a quantile of the items' rating counts

    def top_n(self, n: int, *, among: Ids | None = None, exclude: Ids = NO_IDS) -> TopN:
        """The first `n` of the chart, of the items `among` if given, without those in `exclude`."""
        wanted = ~np.isin(self.item_ids, exclude)
        if among is not None:
            wanted &= np.isin(self.item_ids, among)
        chosen = np.flatnonzero(wanted)[:n]
        return TopN(item_ids=self.item_ids[chosen], scores=self.scores[chosen])
