"""Rows of quoted CSV whose cells hold long text: slower than `columns`, and exact about lines."""

import csv
import io
from collections.abc import Iterator

from engine.datasets.bad_rows import BadRows
from engine.datasets.source import Source
from engine.errors import DatasetError
from engine.types import Progress

LONGEST_CELL = 1 << 26  # the credits of one film can pass the csv module's own limit of 128 KiB
Row = tuple[int, list[str]]  # the line where it ends, and its cells


def read_records(
    source: Source, name: str, *, wanted: tuple[str, ...], bad_rows: BadRows, progress: Progress
) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The line and the cells of the `wanted` columns, row by row; rows that do not fit go to `bad_rows`."""
    path = source.label(name)
    csv.field_size_limit(LONGEST_CELL)
    with source.open(name, progress=progress) as file:
        text = io.TextIOWrapper(file, encoding="utf-8-sig", errors="strict", newline="")
        rows = _rows(text, path=path, bad_rows=bad_rows)
        _, header = next(rows, (0, []))
        if not header:
            raise DatasetError("the file is empty", path=path)
        for column in wanted:
            if column not in header:
                raise DatasetError(f"the column {column} is missing", path=path, line=1)
        positions = [header.index(column) for column in wanted]
        for line, cells in _whole_rows(rows, len(header), path=path, bad_rows=bad_rows):
            yield line, tuple(cells[position] for position in positions)


def _rows(text: io.TextIOWrapper, *, path: str, bad_rows: BadRows) -> Iterator[Row]:
    reader = csv.reader(text, strict=True)
    while True:
        try:
            yield from ((reader.line_num, cells) for cells in reader)
            return
        except csv.Error as error:
            bad_rows.reject(f"is not valid CSV ({error})", path=path, lines=[reader.line_num])
        except UnicodeDecodeError as error:
            raise DatasetError("is not UTF-8 text", path=path, line=reader.line_num + 1) from error


def _whole_rows(rows: Iterator[Row], width: int, *, path: str, bad_rows: BadRows) -> Iterator[Row]:
    """Rows of `width` cells; two short neighbours that make one row are a cell with an unquoted newline."""
    short: Row | None = None
    for line, cells in rows:
        if short and len(short[1]) + len(cells) - 1 == width:
            yield line, [*short[1][:-1], f"{short[1][-1]} {cells[0].strip()}", *cells[1:]]
            short = None
            continue
        if short:
            _reject_short(short, width, path=path, bad_rows=bad_rows)
        short = None if len(cells) == width else (line, cells)
        if not short:
            yield line, cells
    if short:
        _reject_short(short, width, path=path, bad_rows=bad_rows)


def _reject_short(row: Row, width: int, *, path: str, bad_rows: BadRows) -> None:
    bad_rows.reject(f"has {len(row[1])} of {width} fields", path=path, lines=[row[0]])
