"""From a dataset to published models, all or nothing."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from engine.artifacts import ArtifactStore
from engine.artifacts.artifact import Manifest
from engine.artifacts.published import Published
from engine.artifacts.store import folder_of
from engine.datasets.dataset import Dataset
from engine.errors import TrainingError
from engine.training.fitting import Fitted, fit_models
from engine.training.recipes import RECIPES
from engine.training.stored_interactions import store_interactions
from engine.types import Progress, no_progress


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
    before = store.published()
    strangers = models_of_other_datasets(dataset, store=store, kept=set(before.models) - set(stems))
    if strangers and models is not None:
        raise TrainingError(
            f"The served model {strangers[0]!r} comes from another dataset; train all models."
        )
    store_interactions(dataset.interactions, fingerprint=dataset.fingerprint, objects=store.objects)
    fitted = fit_models(
        stems, dataset=dataset, objects=store.objects, spark_master=spark_master, seed=seed, progress=progress
    )
    manifests = store_models(fitted, dataset=dataset, store=store, progress=progress)
    publish_models(manifests, store=store, after=store.published(), without=strangers)
    return manifests


def _checked(stems: list[str]) -> list[str]:
    for stem in stems:
        if stem not in RECIPES:
            raise TrainingError(f"There is no model {stem!r}; there are {', '.join(RECIPES)}.")
    return stems


def default_models() -> list[str]:
    """The models that need no optional dependency."""
    return [stem for stem, recipe in RECIPES.items() if recipe.extra is None]


def models_of_other_datasets(dataset: Dataset, *, store: ArtifactStore, kept: set[str]) -> list[str]:
    """Served models that cannot stay: item ids mean nothing across datasets, and a served set has one."""
    served = store.published().models
    return [stem for stem in sorted(kept) if store.manifest(stem, served[stem]).base != dataset.base]


def store_models(
    fitted: Mapping[str, Fitted], *, dataset: Dataset, store: ArtifactStore, progress: Progress
) -> list[Manifest]:
    """New versions in the store, not served yet; raises StoreError."""
    now, manifests = datetime.now(UTC), []
    for done, (stem, result) in enumerate(fitted.items()):
        progress("Storing models", done=done, total=len(fitted))
        manifest = store.save(
            result.model,
            stem=stem,
            dataset=dataset.fingerprint,
            base=dataset.base,
            metrics=result.metrics,
            created=now,
            fit_seconds=result.seconds,
        )
        manifests.append(manifest)
        if result.holdout_model is not None:
            store.save_holdout_model(result.holdout_model, of=manifest)
        _store_files(result.model, manifest=manifest, store=store)
    progress("Storing models", done=len(fitted), total=len(fitted))
    return manifests


def publish_models(
    manifests: Sequence[Manifest], *, store: ArtifactStore, after: Published, without: Sequence[str] = ()
) -> None:
    """Serve these beside those served already; first each is read back, since a store can lose files.

    Raises CorruptArtifact for a version that is not whole, StoreError or PublishConflict.
    """
    for manifest in manifests:
        store.load(manifest.model, manifest.version)
    kept = {stem: version for stem, version in after.models.items() if stem not in without}
    store.publish(kept | {found.model: found.version for found in manifests}, after=after)


def _store_files(model: Any, *, manifest: Manifest, store: ArtifactStore) -> None:
    """Put what others may want to read of a model beside its arrays."""
    make = RECIPES[manifest.model].files
    for name, content in (make(model) if make else {}).items():
        store.objects.put(f"{folder_of(manifest.model, manifest.version)}{name}", content)
