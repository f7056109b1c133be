"""Remove from a store what nothing can serve again: old versions, and ratings that nothing refers to."""

import json
from collections import defaultdict
from collections.abc import Collection
from datetime import datetime, timedelta

from engine.artifacts.published import Published
from engine.artifacts.store import CURRENT, ArtifactStore, dataset_folder_of

UNFINISHED = timedelta(days=1)  # what lies there without a manifest for longer belongs to nobody
TIME = "%Y%m%dT%H%M%S"
Place = tuple[str, str]  # a model's stem and its version


def prune(store: ArtifactStore, *, keep: int, now: datetime, datasets: Collection[str] = ()) -> list[str]:
    """Keep the newest `keep` versions of each model, and the sets that are served or can be rolled back to.

    Of datasets, those that the served models or `datasets` name stay. Says which versions went. Raises
    PublishConflict when others publish meanwhile: then nothing has been removed.
    """
    published = store.published()
    if len(published.previous) >= keep:
        store.objects.put_if_unchanged(CURRENT, published.shortened(keep=keep - 1), tag=published.tag)
        published = store.published()
    gone = _prune_versions(store, published, keep=keep, now=now)
    _prune_datasets(store, published, named=set(datasets), now=now)
    for key in store.objects.keys("fitting/"):  # left by a training that was killed
        if _age(key.split("/")[1], now=now) > UNFINISHED:
            store.objects.delete(key)
    return gone


def _prune_versions(store: ArtifactStore, published: Published, *, keep: int, now: datetime) -> list[str]:
    keys: dict[Place, list[str]] = defaultdict(list)
    for key in [*store.objects.keys("models/"), *store.objects.keys("holdouts/")]:
        if key.count("/") == 3:
            _, stem, version, _ = key.split("/")
            keys[stem, version].append(key)
    finished = {place for place, found in keys.items() if f"models/{'/'.join(place)}/manifest.json" in found}
    kept = _kept(finished, published, keep=keep)
    gone = {
        place for place in keys.keys() - kept if place in finished or _age(place[1], now=now) > UNFINISHED
    }
    for place in sorted(gone):
        # Manifests first: what is gone in part must not look whole.
        for key in sorted(keys[place], key=lambda key: not key.endswith("/manifest.json")):
            store.objects.delete(key)
    return sorted(version for _, version in gone)


def _kept(finished: Collection[Place], published: Published, *, keep: int) -> set[Place]:
    kept = {place for versions in (published.models, *published.previous) for place in versions.items()}
    for stem in {stem for stem, _ in finished}:
        versions = sorted(
            version for other, version in finished if other == stem
        )  # their names hold the time
        kept |= {(stem, version) for version in versions[-keep:]}
    return kept


def _age(version: str, *, now: datetime) -> timedelta:
    """Since the time in a version's name; no time at all where it has none that can be read."""
    try:
        return now - datetime.strptime(version.split("-")[-2], TIME).replace(tzinfo=now.tzinfo)
    except (ValueError, IndexError):
        return timedelta()


def _prune_datasets(store: ArtifactStore, published: Published, *, named: set[str], now: datetime) -> None:
    manifests = [store.manifest(*place) for place in published.models.items()]
    kept = named.union(*((manifest.dataset, manifest.base) for manifest in manifests))
    folders = defaultdict(list)
    for key in store.objects.keys("datasets/"):
        folders["/".join(key.split("/")[:2]) + "/"].append(key)
    for folder, keys in folders.items():
        if folder not in map(dataset_folder_of, kept) and not _is_new(store, folder, now=now):
            for key in keys:
                store.objects.delete(key)


def _is_new(store: ArtifactStore, folder: str, *, now: datetime) -> bool:
    """Written within a day: somebody may be training from it."""
    stored = store.objects.get(f"{folder}manifest.json")
    if stored is None:
        return False
    return now - datetime.fromisoformat(json.loads(stored.data)["created"]) < UNFINISHED
