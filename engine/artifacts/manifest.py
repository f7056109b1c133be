"""A manifest as JSON text, and back."""

import json
from dataclasses import asdict

from engine.artifacts.artifact import ArrayFile, Manifest
from engine.errors import CorruptArtifact


def manifest_to_json(manifest: Manifest) -> bytes:
    """Indented JSON, the same text for the same manifest."""
    return json.dumps(asdict(manifest), indent=2, sort_keys=True, allow_nan=False).encode() + b"\n"


def manifest_from_json(text: bytes, *, key: str) -> Manifest:
    """The manifest stored under `key`; raises CorruptArtifact."""
    try:
        values = json.loads(text)
        files = {
            name: ArrayFile(sha256=file["sha256"], shape=tuple(file["shape"]), dtype=file["dtype"])
            for name, file in values.pop("files").items()
        }
        values.setdefault("base", values["dataset"])  # those of before site ratings were trained on
        return Manifest(**values, files=files)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise CorruptArtifact(f"{key} is not a manifest: {error}.") from error
