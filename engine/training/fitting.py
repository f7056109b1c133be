"""Fit models and measure them on a holdout; nothing is stored yet."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from engine.artifacts.objects import Objects
from engine.datasets.dataset import Dataset
from engine.errors import EvaluationError
from engine.training.ingredients import Ingredients
from engine.training.recipes import RECIPES, Recipe
from engine.training.spark import spark_if
from engine.types import Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """A model that is not stored yet."""

    model: Any
    metrics: dict[str, float]
    seconds: float  # of the fit alone
    holdout_model: Any | None  # fitted without the holdout, where that is the same kind of model


def fit_models(
    stems: Sequence[str],
    *,
    dataset: Dataset,
    objects: Objects,
    spark_master: str,
    seed: int,
    progress: Progress,
) -> dict[str, Fitted]:
    """Each model by its stem, fitted to all ratings; a cluster's workers read them from `objects`.

    Raises TrainingError, MissingDependency or StoreError.
    """
    needs_spark = any(RECIPES[stem].needs_spark for stem in stems)
    with spark_if(needs_spark, master=spark_master, progress=progress) as spark:
        given = Ingredients(
            interactions=dataset.interactions,
            catalog=dataset.catalog,
            spark=spark,
            objects=objects,
            seed=seed,
            progress=progress,
        )
        return {stem: _fit_one(stem, given=given, progress=progress) for stem in stems}


def _fit_one(stem: str, *, given: Ingredients, progress: Progress) -> Fitted:
    recipe, step = RECIPES[stem], f"Fitting {stem}"
    progress(step, done=0, total=2)
    metrics, measured = _measure(recipe, given=given)
    progress(step, done=1, total=2)
    start = time.perf_counter()
    model = recipe.fit(given)
    seconds = round(time.perf_counter() - start, 3)
    if recipe.calibrate and metrics:
        model = recipe.calibrate(model, metrics)
    progress(step, done=2, total=2)
    same_kind = recipe.holdout is not None and recipe.holdout.fit is None
    return Fitted(
        model=model, metrics=metrics, seconds=seconds, holdout_model=measured if same_kind else None
    )


def _measure(recipe: Recipe, *, given: Ingredients) -> tuple[dict[str, float], Any | None]:
    """What the recipe gets right when it is fitted to a part of the ratings, and what was fitted."""
    if recipe.holdout is None:
        return {}, None
    try:
        split = recipe.holdout.split(given.interactions, seed=given.seed)
    except EvaluationError:  # too few ratings to hold any out
        return {}, None
    fit = recipe.holdout.fit or recipe.fit
    model = fit(replace(given, interactions=split.train))
    return recipe.holdout.measure(model, split=split, seed=given.seed), model
