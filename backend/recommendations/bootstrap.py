"""From nothing to a catalogue with published models; steps that are done are not repeated."""

from django.conf import settings
from django.db import transaction

from backend.catalog.models import CatalogRevision
from backend.catalog.services import catalog_revision
from backend.recommendations.source_stamp import source_stamp
from engine.artifacts import ArtifactStore, open_store
from engine.errors import ArtifactError
from engine.types import Progress


def bootstrap(dataset: str, *, extra: str | None, progress: Progress) -> bool:
    """Load and train what is not there yet; says whether there was anything to do."""
    store = open_store(settings.OBJECT_STORE_URL)
    stamp, revision = source_stamp(dataset, extra=extra), catalog_revision()
    loaded = revision.source_stamp == stamp
    if loaded and _serves(store, revision.fingerprint):
        return False
    _load_and_train(dataset, extra=extra, store=store, progress=progress)
    with transaction.atomic():
        CatalogRevision.objects.update(source_stamp=stamp)
    return True


def _serves(store: ArtifactStore, fingerprint: str) -> bool:
    """Whether every published model was trained on this dataset, perhaps with ratings of the site."""
    try:
        published = [store.manifest(stem, version) for stem, version in store.current().items()]
    except ArtifactError:
        return False
    return all(manifest.base == fingerprint for manifest in published)


def _load_and_train(dataset: str, *, extra: str | None, store: ArtifactStore, progress: Progress) -> None:
    # Imported here: pandas and scikit-learn take seconds that a second run has no use for.
    from backend.catalog.loading import catalog_load
    from engine.datasets.open import open_dataset
    from engine.training.pipeline import train

    source = open_dataset(dataset, extra=extra, progress=progress)
    changed = catalog_revision().fingerprint != source.fingerprint
    catalog_load(source, update=changed, progress=progress)
    if not _serves(store, source.fingerprint):
        train(source, store=store, spark_master=settings.SPARK_MASTER, progress=progress)
