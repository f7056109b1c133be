"""The store of models: versions beside each other, and one file that says which are served."""

import json
from dataclasses import dataclass, replace
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from engine.artifacts.array_files import array_from_file, array_to_file
from engine.artifacts.artifact import ArrayFile, Artifact, Manifest
from engine.artifacts.codec import encode
from engine.artifacts.local import tag_of
from engine.artifacts.manifest import manifest_from_json, manifest_to_json
from engine.artifacts.objects import Objects
from engine.artifacts.published import NOT_YET, Published, Versions, published_from_json
from engine.errors import ArtifactError, CorruptArtifact, NothingPublished

CURRENT = "models/current.json"


class ArtifactStore:
    """Layout: models/<stem>/<version>/{manifest.json,<array>.npy}, models/current.json, holdouts/ (the same
    for models fitted without the holdout), datasets/<fingerprint>/.

    A manifest is written after its arrays: an artifact without one does not exist.
    """

    def __init__(self, objects: Objects) -> None:
        self.objects = objects

    def save(
        self,
        model: Any,
        *,
        stem: str,
        dataset: str,
        base: str = "",
        metrics: dict[str, float],
        created: datetime,
        fit_seconds: float = 0.0,
    ) -> Manifest:
        """Write a new version of a model, without serving it; says what was written.

        `base` is the dataset that the item ids come from, where that is not `dataset` itself.
        """
        parts = _parts_of(model)
        manifest = Manifest(
            model=stem,
            version=f"{stem}-{created:%Y%m%dT%H%M%S}-{_digest(parts, metrics, dataset)}",
            created=created.isoformat(timespec="seconds"),
            dataset=dataset,
            base=base or dataset,
            code_version=package_version(),
            params=parts.params,
            metrics=metrics,
            files=parts.described,
            fit_seconds=fit_seconds,
        )
        self._write(folder_of(stem, manifest.version), manifest, parts.content)
        return manifest

    def save_holdout_model(self, model: Any, *, of: Manifest) -> None:
        """Keep what was fitted like a version but without the holdout, to compare later versions to."""
        parts = _parts_of(model)
        manifest = replace(of, params=parts.params, files=parts.described)
        self._write(holdout_folder_of(of.model, of.version), manifest, parts.content)

    def load(self, stem: str, version: str) -> Artifact:
        """One version with its arrays verified and memory-mapped; raises CorruptArtifact or StoreError."""
        return self._load(folder_of(stem, version), self.manifest(stem, version))

    def load_holdout_model(self, stem: str, version: str) -> Artifact | None:
        """What `save_holdout_model` kept; None where nothing was."""
        key = f"{holdout_folder_of(stem, version)}manifest.json"
        stored = self.objects.get(key)
        if stored is None:
            return None
        return self._load(holdout_folder_of(stem, version), manifest_from_json(stored.data, key=key))

    def _write(self, folder: str, manifest: Manifest, files: dict[str, bytes]) -> None:
        for name, data in files.items():
            self.objects.put(f"{folder}{name}.npy", data)
        self.objects.put(f"{folder}manifest.json", manifest_to_json(manifest))

    def _load(self, folder: str, manifest: Manifest) -> Artifact:
        arrays = {}
        for name, file in manifest.files.items():
            path = self.objects.local_file(f"{folder}{name}.npy", sha256=file.sha256)
            if path is None:
                raise CorruptArtifact(f"{folder}{name}.npy is missing; train the model again.")
            arrays[name] = array_from_file(path, expected=file)
        return Artifact(manifest=manifest, arrays=arrays)

    def manifest(self, stem: str, version: str) -> Manifest:
        """What is known of one version; raises ArtifactError where there is none."""
        key = f"{folder_of(stem, version)}manifest.json"
        stored = self.objects.get(key)
        if stored is None:
            raise ArtifactError(f"The store holds no version {version!r} of the model {stem!r}.")
        return manifest_from_json(stored.data, key=key)

    def manifests(self) -> list[Manifest]:
        """Every complete version of every model, oldest first within a model."""
        keys = [key for key in self.objects.keys("models/") if key.endswith("/manifest.json")]
        found = ((key, self.objects.get(key)) for key in keys)
        return [manifest_from_json(stored.data, key=key) for key, stored in found if stored]

    def published(self) -> Published:
        """The set that is served; empty before the first publication."""
        stored = self.objects.get(CURRENT)
        return published_from_json(stored, key=CURRENT) if stored else NOT_YET

    def current(self) -> Versions:
        """Stem -> version of the set that is served; raises NothingPublished before there is one."""
        if not (models := self.published().models):
            raise NothingPublished("The store holds no models yet; run `nextflex train` first.")
        return models

    def publish(self, versions: Versions, *, after: Published) -> None:
        """Serve these versions from now on; raises PublishConflict if others published since `after`."""
        self.objects.put_if_unchanged(CURRENT, after.followed_by(versions), tag=after.tag)

    def activate(self, stem: str, version: str) -> None:
        """Serve this version of one model and leave the others; raises ArtifactError where there is none."""
        published = self.published()
        self.manifest(stem, version)
        self.publish(published.models | {stem: version}, after=published)

    def roll_back(self) -> Versions:
        """Serve the set before the current one again; says which; raises ArtifactError without one."""
        published = self.published()
        if not published.previous:
            raise ArtifactError("There is no earlier set of models to roll back to.")
        self.objects.put_if_unchanged(CURRENT, published.rolled_back(), tag=published.tag)
        return published.previous[0]


def folder_of(stem: str, version: str) -> str:
    """The prefix of a version's keys."""
    return f"models/{stem}/{version}/"


def holdout_folder_of(stem: str, version: str) -> str:
    """The prefix of what was fitted like that version but without the holdout."""
    return f"holdouts/{stem}/{version}/"


def dataset_folder_of(fingerprint: str) -> str:
    """The prefix of a dataset's keys."""
    return f"datasets/{fingerprint.replace(':', '-')}/"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Parts:
    """A model taken apart."""

    params: dict[str, Any]
    described: dict[str, ArrayFile]
    content: dict[str, bytes]  # of the files, by the arrays' names


def _parts_of(model: Any) -> _Parts:
    params, arrays = encode(model)
    files = {name: array_to_file(array) for name, array in arrays.items()}
    return _Parts(
        params=params,
        described={name: described for name, (_, described) in files.items()},
        content={name: data for name, (data, _) in files.items()},
    )


def _digest(parts: _Parts, metrics: dict[str, float], dataset: str) -> str:
    """Six letters that tell versions of one second apart."""
    checksums = {name: file.sha256 for name, file in parts.described.items()}
    content = json.dumps([checksums, parts.params, metrics, dataset], sort_keys=True)
    return tag_of(content.encode())[:6]


def package_version() -> str:
    """This package's version, or "0" when it runs from a checkout that was not installed."""
    try:
        return version("nextflex")
    except PackageNotFoundError:
        return "0"
