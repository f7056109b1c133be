"""The store of models: versions beside each other, and one file that says which are served."""

from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from engine.artifacts.array_files import array_from_file, array_to_file
from engine.artifacts.artifact import Artifact, Manifest
from engine.artifacts.codec import encode
from engine.artifacts.local import tag_of
from engine.artifacts.manifest import manifest_from_json, manifest_to_json
from engine.artifacts.objects import Objects
from engine.artifacts.published import NOT_YET, Published, Versions, published_from_json
from engine.errors import ArtifactError, CorruptArtifact, NothingPublished

CURRENT = "models/current.json"


class ArtifactStore:
    """Layout: models/<stem>/<version>/{manifest.json,<array>.npy}, models/current.json, datasets/…

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
        metrics: dict[str, float],
        created: datetime,
        fit_seconds: float = 0.0,
    ) -> Manifest:
        """Write a new version of a model, without serving it; says what was written."""
        params, arrays = encode(model)
        files = {name: array_to_file(array) for name, array in arrays.items()}
        described = {name: file for name, (_, file) in files.items()}
        digest = tag_of("".join(file.sha256 for file in described.values()).encode())[:6]
        manifest = Manifest(
            model=stem,
            version=f"{stem}-{created:%Y%m%dT%H%M%S}-{digest}",
            created=created.isoformat(timespec="seconds"),
            dataset=dataset,
            code_version=package_version(),
            params=params,
            metrics=metrics,
            files=described,
            fit_seconds=fit_seconds,
        )
        for name, (data, _) in files.items():
            self.objects.put(f"{folder_of(stem, manifest.version)}{name}.npy", data)
        key = f"{folder_of(stem, manifest.version)}manifest.json"
        self.objects.put(key, manifest_to_json(manifest))
        return manifest

    def load(self, stem: str, version: str) -> Artifact:
        """One version with its arrays verified and memory-mapped; raises CorruptArtifact or StoreError."""
        manifest = self.manifest(stem, version)
        arrays = {}
        for name, file in manifest.files.items():
            key = f"{folder_of(stem, version)}{name}.npy"
            path = self.objects.local_file(key, sha256=file.sha256)
            if path is None:
                raise CorruptArtifact(f"{key} is missing; train the model again.")
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


def package_version() -> str:
    """This package's version, or "0" when it runs from a checkout that was not installed."""
    try:
        return version("nextflex")
    except PackageNotFoundError:
        return "0"
