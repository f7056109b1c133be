"""Train on the site's ratings too, and serve what is no worse. For commands only: it brings pandas along."""

from dataclasses import dataclass

from django.conf import settings

from backend.catalog.services import catalog_revision
from backend.recommendations.training_data import training_dataset
from backend.recommendations.training_lock import training_lock
from engine.artifacts import open_store
from engine.errors import TrainingError
from engine.training.retraining import Retrained, is_trained, prune_versions, retrain
from engine.types import Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class RetrainReport:
    """What a run did."""

    n_ratings: int  # of the dataset and of the site
    retrained: Retrained | None  # None: nothing has changed since the serving models were fitted
    removed: tuple[str, ...]  # versions that nothing can serve again


def models_retrain(*, margin: float, keep: int, progress: Progress) -> RetrainReport:
    """One run, alone: raises TrainingError while another is going on, or the engine's errors."""
    store = open_store(settings.OBJECT_STORE_URL)
    with training_lock() as check_held:
        dataset = training_dataset(store.objects)

        def check() -> None:
            check_held()
            if catalog_revision().fingerprint != dataset.base:
                raise TrainingError("Another dataset was loaded meanwhile; nothing has been published.")

        retrained = None
        if not is_trained(dataset, store=store):
            retrained = retrain(
                dataset,
                store=store,
                margin=margin,
                spark_master=settings.SPARK_MASTER,
                check=check,
                progress=progress,
            )
        removed = prune_versions(store, keep=keep, base=dataset.base)
    return RetrainReport(
        n_ratings=len(dataset.interactions),
        retrained=retrained,
        removed=tuple(removed),
    )
