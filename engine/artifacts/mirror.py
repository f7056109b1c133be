"""What this machine needs to open the models it served last while their store is away."""

from pathlib import Path

from engine.artifacts.local import LocalObjects
from engine.artifacts.objects import Objects
from engine.artifacts.published import Versions, published_to_json
from engine.artifacts.store import CURRENT, ArtifactStore, folder_of


class MirrorObjects(LocalObjects):
    """Manifests in a folder; the arrays are those that the store keeps on this machine anyway."""

    def __init__(self, folder: Path, *, of: Objects) -> None:
        super().__init__(folder)
        self._of = of

    def local_file(self, key: str, *, sha256: str) -> Path | None:
        """The file that the store downloaded or has here; raises StoreError where it has none."""
        return self._of.local_file(key, sha256=sha256)


def mirror_of(store: ArtifactStore, *, folder: Path) -> ArtifactStore:
    """The models that `keep` last kept in the folder; none before that."""
    return ArtifactStore(MirrorObjects(folder, of=store.objects))


def keep(store: ArtifactStore, versions: Versions, *, folder: Path) -> None:
    """Note the manifests of a set that was just opened, and last which set it is; raises StoreError."""
    kept = LocalObjects(folder)
    for stem, version in versions.items():
        key = f"{folder_of(stem, version)}manifest.json"
        if stored := store.objects.get(key):
            kept.put(key, stored.data)
    kept.put(CURRENT, published_to_json(versions, previous=[]))
