"""How each model is fitted from a dataset, and measured on a holdout."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from engine.evaluation.holdout import ranking_metrics, rating_metrics
from engine.evaluation.intervals import interval_metrics
from engine.evaluation.splits import Split, split_for_good
from engine.training.als import fit_als
from engine.training.bayesian_fm import fit_bayesian_fm, with_spread
from engine.training.bias import fit_bias
from engine.training.content import fit_content
from engine.training.ease import fit_ease
from engine.training.extras import is_installed
from engine.training.ingredients import Ingredients
from engine.training.item_index import fit_item_index
from engine.training.item_knn import fit_item_knn
from engine.training.neumf_tables import tables_as_parquet
from engine.training.neural import fit_neumf_fit, fit_neumf_model, fit_two_tower_model, measure_neumf
from engine.training.weighted_rating import fit_weighted_rating
from engine.types import Interactions

STARS_SHARE, RANKING_SHARE = 0.2, 0.25  # held out, as in the protocols `rating-holdout` and `ranking-holdout`


@dataclass(frozen=True, slots=True, kw_only=True)
class Holdout:
    """How much to hold out, and what to measure on it."""

    share: (
        float  # of the ratings; always the same ones, so that later versions are compared on unseen ratings
    )
    measure: Callable[..., dict[str, float]]
    fit: Callable[[Ingredients], Any] | None = None  # what is measured, where it is not the model itself

    def split(self, interactions: Interactions, *, seed: int) -> Split:
        """The part to fit and the part to measure; raises EvaluationError where there are too few."""
        return split_for_good(interactions, test_share=self.share, seed=seed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """How one model is made."""

    fit: Callable[[Ingredients], Any]
    holdout: Holdout | None = None  # None: nothing to be right or wrong about
    needs_spark: bool = False
    extra: str | None = None  # the optional dependency that it needs, a key of EXTRAS
    files: Callable[[Any], dict[str, bytes]] | None = None  # by name: what is stored beside the arrays
    calibrate: Callable[[Any, dict[str, float]], Any] | None = None  # sets what only a holdout can tell

    def is_installed(self) -> bool:
        """Whether the optional dependency is there, if there is one."""
        return is_installed(self.extra)


def _fit_als(given: Ingredients) -> Any:
    assert given.spark is not None
    return fit_als(given.interactions, spark=given.spark, objects=given.objects, seed=given.seed).model


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
        holdout=Holdout(share=STARS_SHARE, measure=rating_metrics),
    ),
    "bayesian_fm": Recipe(
        fit=_fit_bayesian_fm,
        holdout=Holdout(share=STARS_SHARE, measure=interval_metrics),
        calibrate=with_spread,
    ),
    "item_knn": Recipe(
        fit=lambda given: fit_item_knn(given.interactions),
        holdout=Holdout(share=RANKING_SHARE, measure=ranking_metrics),
    ),
    "ease": Recipe(
        fit=lambda given: fit_ease(given.interactions),
        holdout=Holdout(share=RANKING_SHARE, measure=ranking_metrics),
    ),
    "als": Recipe(
        fit=_fit_als,
        holdout=Holdout(share=RANKING_SHARE, measure=ranking_metrics),
        needs_spark=True,
    ),
    "neumf": Recipe(
        fit=fit_neumf_model,
        holdout=Holdout(share=STARS_SHARE, measure=measure_neumf, fit=fit_neumf_fit),
        files=tables_as_parquet,
        extra="neural",
    ),
    "two_tower": Recipe(
        fit=fit_two_tower_model,
        holdout=Holdout(share=RANKING_SHARE, measure=ranking_metrics),
        extra="neural",
    ),
}
