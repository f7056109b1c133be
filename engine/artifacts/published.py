"""Which version of each model is served: the content of models/current.json."""

import json
from dataclasses import dataclass

from engine.artifacts.objects import Stored
from engine.errors import CorruptArtifact

KEPT = 10  # earlier sets that can be rolled back to

Versions = dict[str, str]  # stem -> version


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """The served set and those before it, newest first."""

    models: Versions
    previous: tuple[Versions, ...]
    tag: str | None  # of the stored object; None before the first publication

    def followed_by(self, models: Versions) -> bytes:
        """The JSON of a new set that remembers this one."""
        earlier = [self.models, *self.previous] if self.models else []
        return published_to_json(models, previous=earlier[:KEPT])

    def shortened(self, *, keep: int) -> bytes:
        """The JSON of the same set that remembers fewer before it."""
        return published_to_json(self.models, previous=list(self.previous[:keep]))

    def rolled_back(self) -> bytes:
        """The JSON of the set before this one."""
        return published_to_json(self.previous[0], previous=list(self.previous[1:]))


NOT_YET = Published(models={}, previous=(), tag=None)


def published_to_json(models: Versions, *, previous: list[Versions]) -> bytes:
    """Indented JSON."""
    return json.dumps({"models": models, "previous": previous}, indent=2, sort_keys=True).encode() + b"\n"


def published_from_json(stored: Stored, *, key: str) -> Published:
    """The published set; raises CorruptArtifact."""
    try:
        values = json.loads(stored.data)
        models, previous = dict(values["models"]), tuple(dict(versions) for versions in values["previous"])
    except (ValueError, KeyError, TypeError) as error:
        raise CorruptArtifact(f"{key} is not a list of published models: {error}.") from error
    return Published(models=models, previous=previous, tag=stored.tag)
