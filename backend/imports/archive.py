"""The files of an upload: itself, or what a ZIP holds, opened in memory and never written anywhere."""

import struct
import zipfile
import zlib
from io import BytesIO
from pathlib import PurePosixPath

from backend.imports.decoding import refused

MAX_MEMBERS = 2000
MAX_BYTES = 60_000_000  # unpacked, all files together
MAX_RATIO = 200  # unpacked bytes for a packed one; CSV comes to about ten
SMALL = 1_000_000  # bytes; below it the ratio is no danger
SUFFIXES = {".csv", ".json", ".txt", ""}
# What zipfile raises on damaged archives, found by feeding it some.
DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    ValueError,
    OSError,
    LookupError,
    RuntimeError,
    NotImplementedError,
    OverflowError,
)


def files_of(data: bytes, *, name: str) -> list[tuple[str, bytes]]:
    """Names and contents; raises BrokenRule for a ZIP that is damaged, a bomb, or plays tricks."""
    if not zipfile.is_zipfile(BytesIO(data)):
        return [(name, data)]
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            members = [member for member in archive.infolist() if not member.is_dir()]
            _check(members)
            return [(member.filename, _content(archive, member)) for member in members if _wanted(member)]
    except DAMAGE as error:
        raise refused("The ZIP is damaged.") from error


def _check(members: list[zipfile.ZipInfo]) -> None:
    if len(members) > MAX_MEMBERS:
        raise refused(f"The ZIP holds more than {MAX_MEMBERS:,} files.")
    if sum(member.file_size for member in members) > MAX_BYTES:
        raise refused(f"The ZIP unpacks to more than {MAX_BYTES / 1e6:g} MB.")
    for member in members:
        path = PurePosixPath(member.filename)
        if path.is_absolute() or ".." in path.parts or "\\" in member.orig_filename or ":" in path.parts[0]:
            raise refused("The ZIP holds a file whose name leads out of it.")
        if member.flag_bits & 1:
            raise refused("The ZIP is locked with a password.")
        if member.file_size > max(SMALL, MAX_RATIO * member.compress_size):
            raise refused("The ZIP unpacks to far more than it should.")


def _wanted(member: zipfile.ZipInfo) -> bool:
    path = PurePosixPath(member.filename)
    if path.suffix.lower() == ".zip":
        raise refused("The ZIP holds another ZIP; unpack it and upload what is inside.")
    hidden = any(part.startswith((".", "__MACOSX")) for part in path.parts)
    return path.suffix.lower() in SUFFIXES and not hidden


def _content(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """What the member really holds, which may be more than it says."""
    with archive.open(member) as file:
        content = file.read(member.file_size + 1)
    if len(content) > member.file_size:
        raise refused("The ZIP holds a file that is larger than it says.")
    return content
