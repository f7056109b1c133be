"""How each model is fitted from a dataset, and measured on a holdout."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from engine.evaluation.holdout import ranking_metrics, rating_metrics
from engine.evaluation.intervals import interval_metrics
from engine.evaluation.splits import Split, split_by_item, split_ratings
from engine.training.als import fit_als
from engine.training.bayesian_fm import fit_bayesian_fm, with_spread
from engine.training.bias import fit_bias
from engine.training.content import fit_content
from engine.training.ingredients import Ingredients
from engine.training.item_index import fit_item_index
from engine.training.weighted_rating import fit_weighted_rating


@dataclass(frozen=True, slots=True, kw_only=True)
class Holdout:
    """Which part to hold out, and what to measure on it."""

    split: Callable[..., Split]
    measure: Callable[..., dict[str, float]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """How one model is made."""

    fit: Callable[[Ingredients], Any]
    holdout: Holdout | None = None  # None: nothing to be right or wrong about
    needs_spark: bool = False
    calibrate: Callable[[Any, dict[str, float]], Any] | None = None  # sets what only a holdout can tell


def _fit_als(given: Ingredients) -> Any:
    assert given.spark is not None
    return fit_als(given.interactions, spark=given.spark, seed=given.seed).model


def _fit_bayesian_fm(given: Ingredients) -> Any:
    return fit_bayesian_fm(
        given.interactions, catalog=given.catalog, seed=given.seed, progress=given.progress
    )


RECIPES: dict[str, Recipe] = {
    "item_index": Recipe(fit=lambda given: fit_item_index(given.catalog, interactions=given.interactions)),
    "weighted_rating": Recipe(fit=lambda given: fit_weighted_rating(given.interactions)),
    "content": Recipe(fit=lambda given: fit_content(given.catalog)),
    "bias": Recipe(
        fit=lambda given: fit_bias(given.interactions),
        holdout=Holdout(split=split_ratings, measure=rating_metrics),
    ),
    "bayesian_fm": Recipe(
        fit=_fit_bayesian_fm,
        holdout=Holdout(split=split_ratings, measure=interval_metrics),
        calibrate=with_spread,
    ),
    "als": Recipe(
        fit=_fit_als,
        holdout=Holdout(split=split_by_item, measure=ranking_metrics),
        needs_spark=True,
    ),
}
