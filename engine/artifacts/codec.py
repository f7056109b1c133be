"""Models to params and arrays, and back; the types of a model's fields say how."""

from dataclasses import fields
from typing import Any, TypeVar, get_origin, get_type_hints

import numpy as np
from scipy.sparse import csr_array

from engine.errors import CorruptArtifact
from engine.types import Arrays

Model = TypeVar("Model")
PARAMS = (int, float, str)
END = "\0"  # ends each string; no title holds it


def encode(model: Any) -> tuple[dict[str, Any], Arrays]:
    """A model dataclass as (params, arrays)."""
    params: dict[str, Any] = {}
    arrays: Arrays = {}
    for field in fields(model):
        value = getattr(model, field.name)
        if isinstance(value, PARAMS):
            params[field.name] = value
        elif isinstance(value, csr_array):
            params[f"{field.name}.columns"] = int(value.shape[1])
            arrays |= {f"{field.name}.{part}": getattr(value, part) for part in ("data", "indices", "indptr")}
        elif isinstance(value, tuple):
            text = "".join(f"{string.replace(END, ' ')}{END}" for string in value)
            arrays[field.name] = np.frombuffer(text.encode(), dtype=np.uint8)
        else:
            arrays[field.name] = np.asarray(value)
    return params, arrays


def decode(kind: type[Model], *, params: dict[str, Any], arrays: Arrays) -> Model:
    """The model that `encode` took apart; raises CorruptArtifact when a part is missing."""
    hints = get_type_hints(kind)
    try:
        values = {name: _decode_field(name, hint, params, arrays) for name, hint in hints.items()}
    except KeyError as error:
        raise CorruptArtifact(f"A stored {kind.__name__} lacks {error}; train it again.") from error
    return kind(**values)


def _decode_field(name: str, hint: Any, params: dict[str, Any], arrays: Arrays) -> Any:
    if hint in PARAMS:
        return params[name]
    if hint is csr_array:
        parts = (arrays[f"{name}.data"], arrays[f"{name}.indices"], arrays[f"{name}.indptr"])
        return csr_array(parts, shape=(len(parts[2]) - 1, params[f"{name}.columns"]))
    if get_origin(hint) is tuple:
        return tuple(arrays[name].tobytes().decode().split(END)[:-1])
    return arrays[name]
