"""Versions of the models: what there is, which serve, and changing that."""

from collections.abc import Iterable
from itertools import groupby
from typing import Any

from django.conf import settings
from rest_framework.exceptions import NotFound

from backend.api.errors import Conflict
from backend.recommendations.gateway import gateway, translated_errors
from engine.artifacts import ArtifactStore, open_store
from engine.artifacts.artifact import Manifest
from engine.artifacts.published import Published
from engine.errors import ArtifactError, PublishConflict


def model_overview() -> dict[str, Any]:
    """Every model with its versions, the newest first, and the set that a roll-back would serve."""
    with translated_errors():
        store = open_store(settings.OBJECT_STORE_URL)
        published, manifests = store.published(), store.manifests()
    by_stem = groupby(sorted(manifests, key=lambda manifest: manifest.model), lambda manifest: manifest.model)
    return {
        "models": [_model(stem, versions, serving=published.models.get(stem)) for stem, versions in by_stem],
        "roll_back_to": published.previous[0] if published.previous else None,
    }


def _model(stem: str, manifests: Iterable[Manifest], *, serving: str | None) -> dict[str, Any]:
    newest_first = sorted(manifests, key=lambda manifest: (manifest.created, manifest.version), reverse=True)
    return {
        "stem": stem,
        "serving": serving,
        "versions": [_version(manifest, serves=manifest.version == serving) for manifest in newest_first],
    }


def _version(manifest: Manifest, *, serves: bool) -> dict[str, Any]:
    settings_used = {
        name: value for name, value in manifest.params.items() if isinstance(value, int | float | str)
    }
    return {
        "version": manifest.version,
        "created": manifest.created,
        "dataset": manifest.dataset,
        "code_version": manifest.code_version,
        "metrics": manifest.metrics,
        "params": settings_used,
        "serves": serves,
    }


def model_activate(*, stem: str, version: str) -> None:
    """Serve this version, once it has been read and fits the others; raises NotFound or Conflict."""
    store = open_store(settings.OBJECT_STORE_URL)
    with translated_errors():
        published = store.published()
        if version not in {manifest.version for manifest in store.manifests() if manifest.model == stem}:
            raise NotFound(f"There is no version {version!r} of the model {stem!r}.")
    try:
        _check(store, stem=stem, version=version, published=published)
        store.publish(published.models | {stem: version}, after=published)
    except (ArtifactError, PublishConflict) as error:
        raise Conflict(str(error)) from error
    with translated_errors():
        gateway.refresh()


def _check(store: ArtifactStore, *, stem: str, version: str, published: Published) -> None:
    """Raises ArtifactError for a version whose files are bad or that was trained on another dataset."""
    base = store.load(stem, version).manifest.base
    others = (store.manifest(*other) for other in published.models.items() if other[0] != stem)
    if any(other.base != base for other in others):
        raise ArtifactError("This version was trained on another dataset than the models that serve.")


def model_roll_back() -> None:
    """Serve the set before the present one again; raises Conflict where there is none."""
    try:
        open_store(settings.OBJECT_STORE_URL).roll_back()
    except (ArtifactError, PublishConflict) as error:
        raise Conflict(str(error)) from error
    with translated_errors():
        gateway.refresh()
