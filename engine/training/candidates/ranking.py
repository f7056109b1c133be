"""Rankers, as candidates for the protocols."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from engine.models.als import AlsModel
from engine.models.weighted_rating import WeightedRatingModel
from engine.training.als import fit_als
from engine.training.blend import fit_blend
from engine.training.candidates.candidate import Candidate
from engine.training.candidates.folded_in import FoldedInRanker, HistoryScorer, folded_in
from engine.training.ease import fit_ease
from engine.training.ingredients import Ingredients
from engine.training.item_knn import fit_item_knn
from engine.training.popularity import fit_popularity
from engine.training.weighted_rating import fit_weighted_rating
from engine.types import Floats, History, Ids, Interactions

ANSWERS = frozenset({"score", "score_for"})


@dataclass(frozen=True, slots=True)
class Chart:
    """The top-rated chart as scores, the same for everybody."""

    model: WeightedRatingModel

    @property
    def item_ids(self) -> Ids:
        """(n_items,), sorted: those in the chart."""
        return np.sort(self.model.item_ids)

    def score_all(self, history: History) -> Floats:
        """The weighted ratings, whatever the history."""
        del history
        scores: Floats = self.model.scores[np.argsort(self.model.item_ids)]
        return scores


def _from_interactions(fit: Callable[[Interactions], HistoryScorer]) -> Candidate:
    """A model that needs nothing but ratings."""

    def fit_candidate(given: Ingredients) -> FoldedInRanker:
        return folded_in(fit(given.interactions), train=given.interactions)

    return Candidate(fit=fit_candidate, answers=ANSWERS)


def _als(given: Ingredients) -> AlsModel:
    assert given.spark is not None
    return fit_als(given.interactions, spark=given.spark, objects=given.objects, seed=given.seed).model


def _fit_als(given: Ingredients) -> FoldedInRanker:
    return folded_in(_als(given), train=given.interactions)


def _fit_blend(given: Ingredients) -> FoldedInRanker:
    return folded_in(fit_blend(given, als=_als(given)), train=given.interactions)


def _fit_top_rated(given: Ingredients) -> FoldedInRanker:
    return folded_in(Chart(fit_weighted_rating(given.interactions)), train=given.interactions)


RANKING: dict[str, Candidate] = {
    "popularity": _from_interactions(fit_popularity),
    "weighted_rating": Candidate(fit=_fit_top_rated, answers=ANSWERS),
    "item_knn": _from_interactions(fit_item_knn),
    "ease": _from_interactions(fit_ease),
    "als": Candidate(fit=_fit_als, answers=ANSWERS, needs_spark=True),
    "blend": Candidate(fit=_fit_blend, answers=ANSWERS, needs_spark=True),
}
