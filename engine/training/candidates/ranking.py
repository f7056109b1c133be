"""Rankers, as candidates for the protocols."""

from collections.abc import Callable

from engine.training.als import fit_als
from engine.training.candidates.candidate import Candidate
from engine.training.candidates.folded_in import FoldedInRanker, HistoryScorer, folded_in
from engine.training.ease import fit_ease
from engine.training.ingredients import Ingredients
from engine.training.item_knn import fit_item_knn
from engine.training.popularity import fit_popularity
from engine.types import Interactions

ANSWERS = frozenset({"score", "score_for"})


def _from_interactions(fit: Callable[[Interactions], HistoryScorer]) -> Candidate:
    """A model that needs nothing but ratings."""

    def fit_candidate(given: Ingredients) -> FoldedInRanker:
        return folded_in(fit(given.interactions), train=given.interactions)

    return Candidate(fit=fit_candidate, answers=ANSWERS)


def _fit_als(given: Ingredients) -> FoldedInRanker:
    assert given.spark is not None
    model = fit_als(given.interactions, spark=given.spark, seed=given.seed).model
    return folded_in(model, train=given.interactions)


RANKING: dict[str, Candidate] = {
    "popularity": _from_interactions(fit_popularity),
    "item_knn": _from_interactions(fit_item_knn),
    "ease": _from_interactions(fit_ease),
    "als": Candidate(fit=_fit_als, answers=ANSWERS, needs_spark=True),
}
