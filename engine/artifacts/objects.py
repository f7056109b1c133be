"""What a store of named bytes must do: a folder (local.py) or a bucket (s3.py)."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Stored:
    """An object's content and the tag that changes with it."""

    data: bytes
    tag: str


class Objects(Protocol):
    """Keys are paths with forward slashes. Every failure to reach the store is a StoreError."""

    @property
    def address(self) -> str:
        """By which `open_store` opens it again, on another machine too."""

    def get(self, key: str) -> Stored | None:
        """The object, or None where there is none."""

    def put(self, key: str, data: bytes) -> None:
        """Write the whole object, atomically."""

    def put_if_unchanged(self, key: str, data: bytes, *, tag: str | None) -> None:
        """Write if the object still has `tag` (None: still absent); else raises PublishConflict."""

    def local_file(self, key: str, *, sha256: str) -> Path | None:
        """A file on this machine with the object's content, for memory-mapping; None where there is none."""

    def keys(self, prefix: str) -> list[str]:
        """The keys that begin with `prefix`, sorted."""

    def delete(self, key: str) -> None:
        """Remove the object; one that is not there is no error."""

    def link(self, key: str, *, seconds: int, content_type: str) -> str | None:
        """An address that gives the object for so long; None where only this process can read it."""
