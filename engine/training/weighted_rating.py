"""Fit the top-rated chart."""

import numpy as np

from engine.datasets.statistics import item_statistics
from engine.errors import TrainingError
from engine.models.weighted_rating import WeightedRatingModel
from engine.types import Interactions

SMALLEST_CHART = 200  # items; in a small catalogue the quantile is lowered so that a chart remains


def fit_weighted_rating(interactions: Interactions, *, vote_quantile: float = 0.9) -> WeightedRatingModel:
    """The chart of the items with at least m ratings, m being that quantile of the rating counts.

    C is the mean over all ratings. Equal scores are ordered by the number of ratings, then by item id.
    """
    if not len(interactions):
        raise TrainingError("There are no ratings to compute a chart from.")
    rated = item_statistics(interactions)
    item_ids, counts, means = rated.item_ids, rated.rating_count, rated.rating_mean
    quantile = min(vote_quantile, max(0.0, 1 - SMALLEST_CHART / len(item_ids)))
    minimum = float(np.quantile(counts, quantile))
    mean = float(interactions.ratings.mean())
    scores = (counts * means + minimum * mean) / (counts + minimum)
    order = np.lexsort((item_ids, -counts, -scores))
    order = order[counts[order] >= minimum]
    return WeightedRatingModel(
        item_ids=item_ids[order], scores=scores[order], mean_rating=mean, minimum_ratings=minimum
    )
