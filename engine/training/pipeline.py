"""From a dataset to published models, all or nothing."""

import io
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from engine.artifacts import ArtifactStore
from engine.artifacts.artifact import Manifest
from engine.datasets.dataset import Dataset
from engine.datasets.parquet import write_interactions
from engine.errors import TrainingError
from engine.training.ingredients import Ingredients
from engine.training.recipes import RECIPES, Recipe
from engine.training.spark import spark_session
from engine.types import Progress, no_progress


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """A model that is not stored yet."""

    model: Any
    metrics: dict[str, float]


def train(
    dataset: Dataset,
    *,
    store: ArtifactStore,
    models: Sequence[str] | None = None,
    spark_master: str = "local[*]",
    seed: int = 42,
    progress: Progress = no_progress,
) -> list[Manifest]:
    """Fit the models (all by default), measure them on a holdout, store them, and only then serve them.

    Whatever fails, the models served before are still served. Models that are not fitted now stay as they
    are; they must come from the same dataset. Raises TrainingError, StoreError or PublishConflict.
    """
    stems = _checked(list(RECIPES) if models is None else list(models))
    _require_same_dataset(dataset, store=store, kept=set(store.published().models) - set(stems))
    fitted = _fit(stems, dataset=dataset, spark_master=spark_master, seed=seed, progress=progress)
    now = datetime.now(UTC)
    manifests = []
    for done, (stem, result) in enumerate(fitted.items()):
        progress("Storing models", done=done, total=len(fitted))
        manifest = store.save(
            result.model, stem=stem, dataset=dataset.fingerprint, metrics=result.metrics, created=now
        )
        manifests.append(manifest)
    _store_interactions(dataset, store=store)
    before = store.published()
    store.publish(before.models | {found.model: found.version for found in manifests}, after=before)
    progress("Storing models", done=len(fitted), total=len(fitted))
    return manifests


def _checked(stems: list[str]) -> list[str]:
    for stem in stems:
        if stem not in RECIPES:
            raise TrainingError(f"There is no model {stem!r}; there are {', '.join(RECIPES)}.")
    return stems


def _require_same_dataset(dataset: Dataset, *, store: ArtifactStore, kept: set[str]) -> None:
    """Item ids mean nothing across datasets: a served set has one."""
    served = store.published().models
    for stem in sorted(kept):
        if store.manifest(stem, served[stem]).dataset != dataset.fingerprint:
            raise TrainingError(f"The served model {stem!r} comes from another dataset; train all models.")


def _fit(
    stems: list[str], *, dataset: Dataset, spark_master: str, seed: int, progress: Progress
) -> dict[str, Fitted]:
    needs_spark = any(RECIPES[stem].needs_spark for stem in stems)
    if needs_spark:
        progress("Starting Spark", done=0, total=1)
    with spark_session(spark_master) if needs_spark else nullcontext() as spark:
        if needs_spark:
            progress("Starting Spark", done=1, total=1)
        given = Ingredients(
            interactions=dataset.interactions,
            catalog=dataset.catalog,
            spark=spark,
            seed=seed,
            progress=progress,
        )
        return {stem: _fit_one(stem, given=given, progress=progress) for stem in stems}


def _fit_one(stem: str, *, given: Ingredients, progress: Progress) -> Fitted:
    recipe, step = RECIPES[stem], f"Fitting {stem}"
    progress(step, done=0, total=2)
    metrics = _measure(recipe, given=given)
    progress(step, done=1, total=2)
    model = recipe.fit(given)
    if recipe.calibrate and metrics:
        model = recipe.calibrate(model, metrics)
    progress(step, done=2, total=2)
    return Fitted(model=model, metrics=metrics)


def _measure(recipe: Recipe, *, given: Ingredients) -> dict[str, float]:
    """What the recipe gets right when it is fitted to a part of the ratings."""
    if recipe.holdout is None:
        return {}
    split = recipe.holdout.split(given.interactions, seed=given.seed)
    model = recipe.fit(replace(given, interactions=split.train))
    return recipe.holdout.measure(model, split=split, seed=given.seed)


def _store_interactions(dataset: Dataset, *, store: ArtifactStore) -> None:
    """Keep what the models were fitted to, once per dataset."""
    key = f"datasets/{dataset.fingerprint.replace(':', '-')}/interactions.parquet"
    if key not in store.objects.keys(key):
        buffer = io.BytesIO()
        write_interactions(dataset.interactions, buffer)
        store.objects.put(key, buffer.getvalue())
