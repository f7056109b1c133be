"""Where a dataset's files lie: a folder or a zip, with or without one folder around them."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO, Protocol

from engine.errors import DatasetError
from engine.types import Progress

READ_ERRORS = (OSError, zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError)


class Source(Protocol):
    """A flat set of named files."""

    path: Path  # the folder or zip, for messages and the dataset's name
    sizes: dict[str, int]  # bytes of each file

    def open(self, name: str, /, *, progress: Progress) -> BinaryIO:
        """The file's bytes; reading reports progress. Missing files raise DatasetError."""
        ...

    def label(self, name: str, /) -> str:
        """How messages call the file."""
        ...


class _Files:
    """What folders and zips share: sizes, labels and errors."""

    def __init__(self, path: Path, sizes: dict[str, int]) -> None:
        self.path, self.sizes = path, sizes

    def label(self, name: str, /) -> str:
        return str(self.path / name)

    def open(self, name: str, /, *, progress: Progress) -> BinaryIO:
        if name not in self.sizes:
            raise DatasetError("the file is missing", path=self.label(name))
        try:
            stream = self._stream(name)
        except READ_ERRORS as error:
            raise DatasetError(f"cannot be opened ({error})", path=self.label(name)) from error
        return io.BufferedReader(_Watched(stream, self.label(name), self.sizes[name], progress), 1 << 20)

    def _stream(self, name: str) -> BinaryIO:
        return (self.path / name).open("rb")


class _ZipFiles(_Files):
    """The files of a zip below one prefix."""

    def __init__(self, path: Path, archive: zipfile.ZipFile, prefix: str) -> None:
        entries = {info.filename: info for info in archive.infolist() if not info.is_dir()}
        names = {name.removeprefix(prefix): info for name, info in entries.items() if name.startswith(prefix)}
        super().__init__(path, {name: info.file_size for name, info in names.items()})
        self._archive, self._prefix = archive, prefix

    def _stream(self, name: str) -> BinaryIO:
        return self._archive.open(self._prefix + name)  # type: ignore[return-value]  # reads like one


class _Watched(io.RawIOBase):
    """A stream that reports how far it has been read and names its file when it breaks."""

    def __init__(self, stream: BinaryIO, label: str, size: int, progress: Progress) -> None:
        self._stream, self._label, self._size, self._progress = stream, label, size, progress
        self._done = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]  # always a memoryview here
        try:
            data = self._stream.read(len(buffer))
        except READ_ERRORS as error:
            raise DatasetError(f"cannot be read ({error})", path=self._label) from error
        buffer[: len(data)] = data
        self._done += len(data)
        self._progress(f"Reading {Path(self._label).name}", done=self._done, total=self._size)
        return len(data)

    def close(self) -> None:
        self._stream.close()
        super().close()


@contextmanager
def open_source(path: Path, /) -> Iterator[Source]:
    """The files at `path`; DatasetError when there is no such folder or zip."""
    with ExitStack() as stack:
        try:
            source = _open_folder(path) if path.is_dir() else _open_zip(path, stack)
        except FileNotFoundError as error:
            raise DatasetError("there is no such folder or zip", path=path) from error
        except READ_ERRORS as error:
            raise DatasetError(
                f"is neither a folder nor a zip that can be read ({error})", path=path
            ) from error
        yield source


def _open_folder(path: Path) -> Source:
    folder = _descend(path)
    return _Files(folder, {file.name: file.stat().st_size for file in folder.iterdir() if file.is_file()})


def _open_zip(path: Path, stack: ExitStack) -> Source:
    archive = stack.enter_context(zipfile.ZipFile(path))
    return _ZipFiles(path, archive, _prefix(archive.namelist()))


def _descend(folder: Path) -> Path:
    """Into the only folder of an unpacked zip that has one folder around its files."""
    inside = [entry for entry in folder.iterdir() if not entry.name.startswith(".")]
    return inside[0] if len(inside) == 1 and inside[0].is_dir() else folder


def _prefix(names: list[str]) -> str:
    tops = {name.split("/", 1)[0] for name in names if not name.startswith("__MACOSX/")}
    wrapped = len(tops) == 1 and any("/" in name for name in names)
    return f"{tops.pop()}/" if wrapped else ""
