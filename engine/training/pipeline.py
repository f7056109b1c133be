"""From a dataset to published models, all or nothing."""

import io
import time
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from engine.artifacts import ArtifactStore
from engine.artifacts.artifact import Manifest
from engine.artifacts.store import folder_of
from engine.datasets.dataset import Dataset
from engine.datasets.parquet import write_interactions
from engine.errors import EvaluationError, TrainingError
from engine.training.ingredients import Ingredients
from engine.training.recipes import RECIPES, Recipe
from engine.training.spark import spark_session
from engine.types import Progress, no_progress


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """A model that is not stored yet."""

    model: Any
    metrics: dict[str, float]
    seconds: float  # of the fit alone


def train(
    dataset: Dataset,
    *,
    store: ArtifactStore,
    models: Sequence[str] | None = None,
    spark_master: str = "local[*]",
    seed: int = 42,
    progress: Progress = no_progress,
) -> list[Manifest]:
    """Fit the models, measure them on a holdout, store them, and only then serve them.

    By default those that need no optional dependency: the others take minutes more. Whatever fails, the
    models served before are still served. Those that are not fitted now stay as they are; they must come
    from the same dataset, or by default are no longer served. Raises TrainingError, MissingDependency,
    StoreError or PublishConflict.
    """
    stems = default_models() if models is None else _checked(list(models))
    strangers = _of_other_datasets(dataset, store=store, kept=set(store.published().models) - set(stems))
    if strangers and models is not None:
        raise TrainingError(
            f"The served model {strangers[0]!r} comes from another dataset; train all models."
        )
    fitted = _fit(stems, dataset=dataset, spark_master=spark_master, seed=seed, progress=progress)
    now = datetime.now(UTC)
    manifests = []
    for done, (stem, result) in enumerate(fitted.items()):
        progress("Storing models", done=done, total=len(fitted))
        manifest = store.save(
            result.model,
            stem=stem,
            dataset=dataset.fingerprint,
            metrics=result.metrics,
            created=now,
            fit_seconds=result.seconds,
        )
        manifests.append(manifest)
        _store_files(result.model, manifest=manifest, store=store)
    _store_interactions(dataset, store=store)
    before = store.published()
    kept = {stem: version for stem, version in before.models.items() if stem not in strangers}
    store.publish(kept | {found.model: found.version for found in manifests}, after=before)
    progress("Storing models", done=len(fitted), total=len(fitted))
    return manifests


def _checked(stems: list[str]) -> list[str]:
    for stem in stems:
        if stem not in RECIPES:
            raise TrainingError(f"There is no model {stem!r}; there are {', '.join(RECIPES)}.")
    return stems


def default_models() -> list[str]:
    """The models that need no optional dependency."""
    return [stem for stem, recipe in RECIPES.items() if recipe.extra is None]


def _of_other_datasets(dataset: Dataset, *, store: ArtifactStore, kept: set[str]) -> list[str]:
    """Served models that cannot stay: item ids mean nothing across datasets, and a served set has one."""
    served = store.published().models
    return [
        stem for stem in sorted(kept) if store.manifest(stem, served[stem]).dataset != dataset.fingerprint
    ]


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
    start = time.perf_counter()
    model = recipe.fit(given)
    seconds = round(time.perf_counter() - start, 3)
    if recipe.calibrate and metrics:
        model = recipe.calibrate(model, metrics)
    progress(step, done=2, total=2)
    return Fitted(model=model, metrics=metrics, seconds=seconds)


def _measure(recipe: Recipe, *, given: Ingredients) -> dict[str, float]:
    """What the recipe gets right when it is fitted to a part of the ratings."""
    if recipe.holdout is None:
        return {}
    try:
        split = recipe.holdout.split(given.interactions, seed=given.seed)
    except EvaluationError:  # too few ratings to hold any out
        return {}
    fit = recipe.holdout.fit or recipe.fit
    model = fit(replace(given, interactions=split.train))
    return recipe.holdout.measure(model, split=split, seed=given.seed)


def _store_files(model: Any, *, manifest: Manifest, store: ArtifactStore) -> None:
    """Put what others may want to read of a model beside its arrays."""
    make = RECIPES[manifest.model].files
    for name, content in (make(model) if make else {}).items():
        store.objects.put(f"{folder_of(manifest.model, manifest.version)}{name}", content)


def _store_interactions(dataset: Dataset, *, store: ArtifactStore) -> None:
    """Keep what the models were fitted to, once per dataset."""
    key = f"datasets/{dataset.fingerprint.replace(':', '-')}/interactions.parquet"
    if key not in store.objects.keys(key):
        buffer = io.BytesIO()
        write_interactions(dataset.interactions, buffer)
        store.objects.put(key, buffer.getvalue())
