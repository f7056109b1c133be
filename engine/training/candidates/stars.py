"""Predictors of stars, as candidates for the protocols."""

from collections.abc import Callable

from engine.evaluation.histories import by_user
from engine.evaluation.stars import scale_of
from engine.models.bayesian_fm import BayesianFmModel
from engine.training.als_rating import fit_als_rating
from engine.training.bayesian_fm import fit_bayesian_fm
from engine.training.bayesian_fm_blend import VARIANTS, BayesianFmBlend, fit_variant
from engine.training.bias import fit_bias
from engine.training.candidates.candidate import Candidate
from engine.training.candidates.folded_in_stars import (
    FoldedInSamples,
    FoldedInStars,
    HistoryPredictor,
    folded_in_stars,
)
from engine.training.ingredients import Ingredients
from engine.training.residual_knn import fit_residual_knn


def _folding_in(fit: Callable[[Ingredients], HistoryPredictor], *, needs_spark: bool = False) -> Candidate:
    """A model that predicts from a history."""

    def fit_candidate(given: Ingredients) -> FoldedInStars:
        return folded_in_stars(fit(given), train=given.interactions)

    answers = frozenset({"predict", "predict_for"})
    return Candidate(fit=fit_candidate, answers=answers, needs_spark=needs_spark)


def _fit_als_rating(given: Ingredients) -> HistoryPredictor:
    assert given.spark is not None
    return fit_als_rating(given.interactions, spark=given.spark, objects=given.objects, seed=given.seed).model


def _fit_bayesian_fm(given: Ingredients) -> BayesianFmModel:
    return fit_bayesian_fm(
        given.interactions, catalog=given.catalog, seed=given.seed, progress=given.progress
    )


def _fit_sampled(given: Ingredients) -> FoldedInSamples:
    return FoldedInSamples(model=_fit_bayesian_fm(given), train=by_user(given.interactions))


def _fit_blend(given: Ingredients) -> BayesianFmBlend:
    folded = folded_in_stars(_fit_bayesian_fm(given), train=given.interactions)
    variants = [
        fit_variant(
            variant,
            interactions=given.interactions,
            catalog=given.catalog,
            seed=given.seed + place,
            progress=given.progress,
        )
        for place, variant in enumerate(VARIANTS, start=1)
    ]
    lowest, highest = scale_of(given.interactions)
    return BayesianFmBlend(members=[folded, *variants], lowest=lowest, highest=highest)


STARS: dict[str, Candidate] = {
    "bias": _folding_in(lambda given: fit_bias(given.interactions)),
    "residual_knn": _folding_in(lambda given: fit_residual_knn(given.interactions)),
    "als_rating": _folding_in(_fit_als_rating, needs_spark=True),
    "bayesian_fm": Candidate(fit=_fit_sampled, answers=frozenset({"predict", "predict_for", "posterior"})),
    "bayesian_fm_blend": Candidate(fit=_fit_blend, answers=frozenset({"predict"})),
}
