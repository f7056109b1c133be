"""A folder as the object store; files appear whole or not at all."""

import fcntl
import hashlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from engine.artifacts.objects import Stored
from engine.errors import PublishConflict, StoreError


class LocalObjects:
    """Objects in a folder, which is made by the first write."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def address(self) -> str:
        """ "file:///folder"."""
        return self._folder.as_uri()

    def get(self, key: str) -> Stored | None:
        """The file's content, tagged with its hash; None where there is no file."""
        with self._named_failure():
            try:
                data = (self._folder / key).read_bytes()
            except FileNotFoundError:
                return None
        return Stored(data, tag_of(data))

    def put(self, key: str, data: bytes) -> None:
        """Write beside the target, flush to disk, then rename."""
        target = self._folder / key
        with self._named_failure():
            target.parent.mkdir(parents=True, exist_ok=True)
            write_whole(target, data)

    def put_if_unchanged(self, key: str, data: bytes, *, tag: str | None) -> None:
        """Write if the file still has `tag`; a lock file keeps other processes out meanwhile."""
        with self._named_failure(), self._lock(key):
            now = self.get(key)
            if (now.tag if now else None) != tag:
                raise PublishConflict("Another publisher changed the published models meanwhile; try again.")
            self.put(key, data)

    def local_file(self, key: str, *, sha256: str) -> Path | None:  # noqa: ARG002  the reader checks it
        """The file itself; None where there is none."""
        with self._named_failure():
            return path if (path := self._folder / key).is_file() else None

    def keys(self, prefix: str) -> list[str]:
        """Keys of the finished files under `prefix`."""
        start = self._folder / prefix[: prefix.rfind("/") + 1]
        with self._named_failure():
            files = (path for path in start.rglob("*") if path.is_file() and not path.name.startswith("."))
            keys = [path.relative_to(self._folder).as_posix() for path in files]
        return sorted(key for key in keys if key.startswith(prefix))

    def delete(self, key: str) -> None:
        """Remove the file; one that is not there is no error."""
        with self._named_failure():
            (self._folder / key).unlink(missing_ok=True)

    def link(self, key: str, *, seconds: int, content_type: str) -> str | None:  # noqa: ARG002
        """None: nobody but this server can read the folder."""
        return None

    @contextmanager
    def _lock(self, key: str) -> Iterator[None]:
        path = self._folder / key
        path.parent.mkdir(parents=True, exist_ok=True)
        with (path.parent / f".{path.name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    @contextmanager
    def _named_failure(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise StoreError(f"The store at {self._folder} failed: {error.strerror or error}.") from error


def tag_of(data: bytes) -> str:
    """A tag that changes with the content."""
    return hashlib.sha256(data).hexdigest()


def write_whole(target: Path, data: bytes) -> None:
    """Write a file that is complete whenever it can be seen, and survives a power cut."""
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fchmod(file.fileno(), 0o644)
            os.fsync(file.fileno())
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename in the folder durable."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
