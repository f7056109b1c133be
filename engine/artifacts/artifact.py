"""A fitted model at rest: a JSON manifest and .npy arrays, never pickle."""

from dataclasses import dataclass
from typing import Any

from engine.types import Arrays


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrayFile:
    """What the manifest says of one .npy file."""

    sha256: str  # of the whole file
    shape: tuple[int, ...]
    dtype: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """Everything about an artifact but its arrays."""

    model: str  # stem, key in engine.models.registry.MODELS
    version: str  # "als-20250131T040000-1a2b3c"
    created: str  # ISO 8601, UTC
    dataset: str  # fingerprint of what it was fitted to
    base: str  # fingerprint of the dataset that the item ids come from; models that serve together share it
    code_version: str  # of this package
    params: dict[str, Any]  # numbers and settings of the model
    metrics: dict[str, float]  # on the holdout: {"ndcg@10": 0.31}
    files: dict[str, ArrayFile]  # array name -> its file
    fit_seconds: float = 0.0  # that the final fit took; 0 where nobody looked


@dataclass(frozen=True, slots=True, kw_only=True)
class Artifact:
    """A manifest with its arrays."""

    manifest: Manifest
    arrays: Arrays
