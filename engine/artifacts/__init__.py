"""Models at rest: the artifact format and the stores that keep it."""

from engine.artifacts.open import open_store
from engine.artifacts.published import Versions
from engine.artifacts.store import ArtifactStore

__all__ = ["ArtifactStore", "Versions", "open_store"]
