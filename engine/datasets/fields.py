"""Text files of the older MovieLens sets: one record a line, no header, no quotes."""

import io
from collections.abc import Iterator

from engine.datasets.bad_rows import BadRows
from engine.datasets.source import Source
from engine.errors import DatasetError
from engine.types import Progress


def read_fields(
    source: Source,
    name: str,
    *,
    separator: str,
    width: int,
    encoding: str,
    bad_rows: BadRows,
    progress: Progress,
) -> Iterator[tuple[int, list[str]]]:
    """The line number and the `width` fields of each record; others go to `bad_rows`."""
    path, line = source.label(name), 0
    with source.open(name, progress=progress) as file:
        try:
            for line, text in enumerate(io.TextIOWrapper(file, encoding=encoding, newline="\n"), start=1):
                fields = text.rstrip("\r\n").split(separator)
                if len(fields) == width:
                    yield line, fields
                else:
                    bad_rows.reject(f"has {len(fields)} of {width} fields", path=path, lines=[line])
        except UnicodeDecodeError as error:
            raise DatasetError(f"is not {encoding} text", path=path, line=line + 1) from error
    if line == 0:
        raise DatasetError("the file is empty", path=path)
