"""Everything the engine raises on purpose. Each message is one sentence to the person who can act on it.

EngineError
├── DatasetError            a dataset that cannot be read: file, line and reason
│   └── UnknownDataset      a folder or name that no reader recognises
├── ArtifactError           a stored model that cannot be used
│   ├── NothingPublished    the store holds no current models yet
│   └── CorruptArtifact     wrong checksum, shape or values
├── StoreError              the object store did not answer
│   └── PublishConflict     another publisher wrote current.json first
├── TrainingError           a model that cannot be fitted
│   └── MissingDependency   an extra or program that has to be installed first
├── EvaluationError         a dataset or model that a protocol cannot measure
└── RequestError            a question the recommender cannot answer
    ├── UnknownItem         no such item id
    ├── TitleNotFound       no title near enough; carries suggestions
    ├── NoKnownItem         a history without any item the model knows
    └── ModelNotServed      the model asked for is not in the published set
"""

from collections.abc import Sequence
from pathlib import Path


class EngineError(Exception):
    """Root of the tree."""


class DatasetError(EngineError):
    """A dataset that cannot be read; names file, line and reason."""

    def __init__(self, reason: str, *, path: Path | str | None = None, line: int | None = None) -> None:
        self.reason, self.path, self.line = reason, path, line
        place = "" if path is None else f"{path}: " if line is None else f"{path}, line {line}: "
        super().__init__(f"{place}{reason}")


class UnknownDataset(DatasetError):
    """A folder or name that no reader recognises."""


class ArtifactError(EngineError):
    """A stored model that cannot be used."""


class NothingPublished(ArtifactError):
    """The store holds no current models yet."""


class CorruptArtifact(ArtifactError):
    """Wrong checksum, shape or values."""


class StoreError(EngineError):
    """The object store did not answer."""


class PublishConflict(StoreError):
    """Another publisher wrote current.json first."""


class TrainingError(EngineError):
    """A model that cannot be fitted."""


class MissingDependency(TrainingError):
    """An extra or program that has to be installed first."""


class EvaluationError(EngineError):
    """A dataset or model that a protocol cannot measure."""


class RequestError(EngineError):
    """A question the recommender cannot answer."""


class UnknownItem(RequestError):
    """No such item id."""

    def __init__(self, item_id: int) -> None:
        self.item_id = item_id
        super().__init__(f"There is no item {item_id}.")


class TitleNotFound(RequestError):
    """No title near enough; `suggestions` are the closest ones."""

    def __init__(self, title: str, suggestions: Sequence[str]) -> None:
        self.title, self.suggestions = title, tuple(suggestions)
        super().__init__(f"No movie is called {title!r}.")


class NoKnownItem(RequestError):
    """A history without any item the model knows."""


class ModelNotServed(RequestError):
    """The model asked for is not in the published set."""
