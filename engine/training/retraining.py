"""Train again, and serve the new models only if they are no worse than those that serve."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from engine.artifacts import ArtifactStore
from engine.artifacts.artifact import Manifest
from engine.artifacts.codec import decode
from engine.artifacts.pruning import prune
from engine.artifacts.published import Published
from engine.artifacts.store import package_version
from engine.datasets.dataset import Dataset
from engine.errors import ArtifactError, EvaluationError
from engine.models.registry import MODELS
from engine.training.fitting import Fitted, fit_models
from engine.training.pipeline import models_of_other_datasets, publish_models, store_models
from engine.training.recipes import RECIPES
from engine.training.stored_interactions import forget_interactions, store_interactions
from engine.types import Progress, no_progress

LOWER_IS_BETTER = {"ndcg@10": False, "rmse": True}  # the figures that decide


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """One figure of the new model and of the serving one, on the same ratings, seen by neither."""

    model: str
    metric: str
    new: float
    serving: float
    margin: float  # the share of the serving figure by which the new one may be worse

    @property
    def is_worse(self) -> bool:
        """By more than the margin."""
        loss = self.new - self.serving if LOWER_IS_BETTER[self.metric] else self.serving - self.new
        return loss > self.margin * self.serving


@dataclass(frozen=True, slots=True, kw_only=True)
class Retrained:
    """What came of it."""

    verdicts: tuple[Verdict, ...]
    manifests: tuple[Manifest, ...]  # of the versions that serve now; none were published without them

    @property
    def worse(self) -> tuple[Verdict, ...]:
        """Why nothing was published, if that is so."""
        return tuple(verdict for verdict in self.verdicts if verdict.is_worse)


def is_trained(dataset: Dataset, *, store: ArtifactStore) -> bool:
    """Whether all that this program would fit serves already, fitted to these very ratings and facts."""
    served = store.published().models
    manifests = [store.manifest(*place) for place in served.items()]
    return set(stems_to_train(served)) <= served.keys() and all(
        (found.dataset, found.code_version) == (dataset.fingerprint, package_version())
        for found in manifests
        if found.model in RECIPES and RECIPES[found.model].is_installed()
    )


def stems_to_train(served: Mapping[str, str]) -> list[str]:
    """The default models, and those served whose optional dependency is installed here."""
    return [
        stem
        for stem, recipe in RECIPES.items()
        if recipe.extra is None or (stem in served and recipe.is_installed())
    ]


def retrain(
    dataset: Dataset,
    *,
    store: ArtifactStore,
    margin: float,
    spark_master: str = "local[*]",
    seed: int = 42,
    check: Callable[[], None] = lambda: None,
    progress: Progress = no_progress,
) -> Retrained:
    """Fit and compare all models; serve all of them, or none where one is worse by more than the margin.

    `check` is called last before publishing, and raises where that must not be. Raises TrainingError,
    MissingDependency, StoreError, or PublishConflict when others published meanwhile.
    """
    before = store.published()
    strangers = models_of_other_datasets(dataset, store=store, kept=set(before.models))
    rivals = {stem: version for stem, version in before.models.items() if stem not in strangers}
    store_interactions(dataset.interactions, fingerprint=dataset.fingerprint, objects=store.objects)
    fitted = fit_models(
        stems_to_train(rivals),
        dataset=dataset,
        objects=store.objects,
        spark_master=spark_master,
        seed=seed,
        progress=progress,
    )
    verdicts = _compare(fitted, rivals=rivals, dataset=dataset, store=store, margin=margin, seed=seed)
    if any(verdict.is_worse for verdict in verdicts):
        _forget_export(dataset, store=store, published=before)
        return Retrained(verdicts=verdicts, manifests=())
    manifests = store_models(fitted, dataset=dataset, store=store, progress=progress)
    check()
    publish_models(manifests, store=store, after=before, without=strangers)
    return Retrained(verdicts=verdicts, manifests=tuple(manifests))


def _compare(
    fitted: Mapping[str, Fitted],
    *,
    rivals: Mapping[str, str],
    dataset: Dataset,
    store: ArtifactStore,
    margin: float,
    seed: int,
) -> tuple[Verdict, ...]:
    verdicts = []
    for stem, result in fitted.items():
        serving = _serving_metrics(stem, rivals.get(stem), dataset=dataset, store=store, seed=seed)
        verdicts += [
            Verdict(
                model=stem, metric=metric, new=result.metrics[metric], serving=serving[metric], margin=margin
            )
            for metric in LOWER_IS_BETTER
            if metric in serving and metric in result.metrics
        ]
    return tuple(verdicts)


def _serving_metrics(
    stem: str, version: str | None, *, dataset: Dataset, store: ArtifactStore, seed: int
) -> dict[str, float]:
    """Of the serving recipe, fitted to its own ratings without the holdout; none where that was not kept.

    The serving version itself has seen ratings that are held out now, and would look better than it is.
    """
    holdout = RECIPES[stem].holdout
    if version is None or holdout is None:
        return {}
    try:
        kept = store.load_holdout_model(stem, version)
        if kept is None:
            return {}
        model = decode(MODELS[stem], params=kept.manifest.params, arrays=kept.arrays)
        return holdout.measure(model, split=holdout.split(dataset.interactions, seed=seed), seed=seed)
    except (ArtifactError, EvaluationError):
        return {}


def _forget_export(dataset: Dataset, *, store: ArtifactStore, published: Published) -> None:
    """Remove the ratings of a training that came to nothing."""
    manifests = [store.manifest(*place) for place in published.models.items()]
    if dataset.fingerprint not in {found.dataset for found in manifests} | {dataset.base}:
        forget_interactions(fingerprint=dataset.fingerprint, objects=store.objects)


def prune_versions(store: ArtifactStore, *, keep: int, base: str) -> list[str]:
    """Keep the newest versions and what serves, and the ratings of the dataset; says which versions went."""
    return prune(store, keep=keep, now=datetime.now(UTC), datasets={base})
