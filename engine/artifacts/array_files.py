"""Arrays as .npy bytes, and back with every check that the manifest allows."""

import hashlib
import io
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.artifacts.artifact import ArrayFile
from engine.errors import CorruptArtifact

PART = 1 << 18  # values


def array_to_file(array: NDArray[Any]) -> tuple[bytes, ArrayFile]:
    """An array as the bytes of a .npy file, with what the manifest says of it."""
    buffer = io.BytesIO()
    np.save(buffer, np.ascontiguousarray(array), allow_pickle=False)
    data = buffer.getvalue()
    digest = hashlib.sha256(data).hexdigest()
    return data, ArrayFile(sha256=digest, shape=array.shape, dtype=str(array.dtype))


def array_from_file(path: Path, *, expected: ArrayFile) -> NDArray[Any]:
    """The memory-mapped array, so that workers share it; raises CorruptArtifact when anything differs."""
    if file_sha256(path) != expected.sha256:
        raise CorruptArtifact(f"{path} has another checksum than its manifest says; train the model again.")
    try:
        # An array of no elements cannot be mapped.
        array: NDArray[Any] = np.load(
            path, mmap_mode="r" if all(expected.shape) else None, allow_pickle=False
        )
    except ValueError as error:
        raise CorruptArtifact(f"{path} is not an array: {error}.") from error
    if array.shape != expected.shape or str(array.dtype) != expected.dtype:
        raise CorruptArtifact(f"{path} has another shape or type than its manifest says.")
    if array.dtype.kind == "f" and not _is_finite(array):
        raise CorruptArtifact(f"{path} holds values that are not finite numbers.")
    return array


def _is_finite(array: NDArray[Any]) -> bool:
    """Whether all values are finite numbers; looks at a part at a time, to keep no memory."""
    values = array.reshape(-1)
    parts = (values[start : start + PART] for start in range(0, len(values), PART))
    return all(np.isfinite(part).all() for part in parts)


def file_sha256(path: Path) -> str:
    """The checksum of a file's content."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
