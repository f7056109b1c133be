"""Columns of delimited text at pyarrow's speed; lines are looked for only when there is a bad row."""

import csv
from dataclasses import dataclass
from typing import Any, BinaryIO

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as pacsv
from numpy.typing import NDArray

from engine.datasets.bad_rows import BadRows
from engine.datasets.source import Source
from engine.errors import DatasetError
from engine.types import Ids, Progress

Types = dict[str, pa.DataType]
PATTERNS = {  # what a cell of each type looks like; nothing else reaches the cast
    pa.int64(): (r"^-?[0-9]{1,18}$", "a whole number"),
    pa.float64(): (r"^-?[0-9]{1,18}(\.[0-9]{0,18})?$", "a number"),
    pa.null(): (r"^$", "empty"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Columns of one file, and where their rows stand in it."""

    path: str
    values: dict[str, NDArray[Any]]  # all (n_rows,)
    first_line: int
    left_out: Ids  # rows counted from 0 that were bad, rising

    def lines(self, rows: NDArray[Any]) -> Ids:
        """The 1-based lines of rows chosen by a mask or by positions."""
        positions = np.flatnonzero(rows) if rows.dtype == bool else rows
        shifts = self.left_out - np.arange(len(self.left_out))
        return positions + np.searchsorted(shifts, positions, side="right") + self.first_line


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How one kind of file is written."""

    types: Types  # the columns wanted
    names: tuple[str, ...] = ()  # of all columns when the file has no header
    delimiter: str = ","
    quoted: bool = True
    blanks: frozenset[str] = frozenset()  # text columns that may be empty


def read_columns(
    source: Source, name: str, layout: Layout, *, bad_rows: BadRows, progress: Progress
) -> Columns:
    """The columns that `layout` wants; a row that does not fit goes to `bad_rows`."""
    path = source.label(name)
    names = layout.names
    if not names:
        with source.open(name, progress=progress) as file:
            names = _header(file, layout, path=path)
    first_line = 1 if layout.names else 2
    try:
        with source.open(name, progress=progress) as file:
            table = pacsv.read_csv(file, **_options(names, layout, layout.types, threads=True))
        if not any(_has_blank(table, column, layout) for column in layout.types):
            values = {column: _numpy(table.column(column)) for column in layout.types}
            return Columns(path=path, values=values, first_line=first_line, left_out=np.array([], np.int64))
    except pa.ArrowInvalid:
        pass  # something is wrong with some row: read again, slowly, to say with which
    with source.open(name, progress=progress) as file:
        return _read_doubtful(file, layout, names, path=path, first_line=first_line, bad_rows=bad_rows)


def _header(file: BinaryIO, layout: Layout, *, path: str) -> tuple[str, ...]:
    try:
        line = file.readline(1 << 16).decode("utf-8-sig")
        names = next(csv.reader([line]), [])
    except (UnicodeDecodeError, csv.Error) as error:
        raise DatasetError("the header is not readable text", path=path, line=1) from error
    if not names:
        raise DatasetError("the file is empty", path=path)
    for wanted in layout.types:
        if names.count(wanted) != 1:
            fault = "is missing" if wanted not in names else "is there twice"
            raise DatasetError(f"the column {wanted} {fault}", path=path, line=1)
    return tuple(names)


def _options(names: tuple[str, ...], layout: Layout, types: Types, *, threads: bool) -> dict[str, Any]:
    return {
        "read_options": pacsv.ReadOptions(
            column_names=names, skip_rows=0 if layout.names else 1, use_threads=threads, block_size=1 << 22
        ),
        "parse_options": pacsv.ParseOptions(
            delimiter=layout.delimiter,
            quote_char='"' if layout.quoted else False,
            ignore_empty_lines=False,  # keeps row numbers and lines in step
        ),
        "convert_options": pacsv.ConvertOptions(
            column_types=types, include_columns=list(types), null_values=[""], strings_can_be_null=False
        ),
    }


def _has_blank(table: pa.Table, column: str, layout: Layout) -> bool:
    kind, cells = layout.types[column], table.column(column)
    if kind == pa.string():
        return column not in layout.blanks and bool(pc.any(pc.equal(cells, "")).as_py())
    return bool(kind != pa.null() and cells.null_count > 0)


def _numpy(cells: pa.ChunkedArray) -> NDArray[Any]:
    return np.asarray(cells.to_numpy())


def _read_doubtful(
    file: BinaryIO, layout: Layout, names: tuple[str, ...], *, path: str, first_line: int, bad_rows: BadRows
) -> Columns:
    short: list[tuple[int, str]] = []

    def remember(row: Any) -> str:
        short.append((row.number - first_line, f"has {row.actual_columns} of {row.expected_columns} fields"))
        return "skip"

    options = _options(names, layout, {name: pa.binary() for name in layout.types}, threads=False)
    options["parse_options"].invalid_row_handler = remember
    try:
        table = pacsv.read_csv(file, **options)
    except pa.ArrowInvalid as error:
        reason = "the file is empty" if "Empty CSV" in str(error) else str(error).splitlines()[0]
        raise DatasetError(reason, path=path) from error
    faults = dict(short)
    present = np.setdiff1d(np.arange(len(table) + len(short)), np.array(sorted(faults), np.int64))
    for column, kind in layout.types.items():
        wrong, reason = _misfits(table.column(column), column, kind, blank=column in layout.blanks)
        faults.update({int(row): reason for row in present[wrong] if int(row) not in faults})
    _report(faults, path=path, first_line=first_line, bad_rows=bad_rows)
    left_out = np.array(sorted(faults), np.int64)
    kept = table.filter(pa.array(~np.isin(present, left_out)))
    values = {
        column: _numpy(kept.column(column).cast(pa.string()).cast(kind))
        for column, kind in layout.types.items()
        if kind != pa.null()
    }
    return Columns(path=path, values=values, first_line=first_line, left_out=left_out)


def _misfits(
    cells: pa.ChunkedArray, column: str, kind: pa.DataType, *, blank: bool
) -> tuple[NDArray[Any], str]:
    """Which cells cannot be read as `kind`, and the reason of the first."""
    if kind == pa.string():
        wrong = np.array([not _is_text(cell, blank=blank) for cell in cells.to_pylist()], dtype=bool)
        expected = "text"
    else:
        pattern, expected = PATTERNS[kind]
        wrong = ~np.asarray(pc.match_substring_regex(cells, pattern).to_numpy(), dtype=bool)
    if not wrong.any():
        return wrong, ""
    shown = cells[int(np.argmax(wrong))].as_py()[:40].decode("utf-8", "replace")
    return wrong, f"{column} is {shown!r}, not {expected}" if shown else f"{column} is empty"


def _is_text(cell: bytes, *, blank: bool) -> bool:
    try:
        return bool(cell.decode()) or blank
    except UnicodeDecodeError:
        return False


def _report(faults: dict[int, str], *, path: str, first_line: int, bad_rows: BadRows) -> None:
    """All faults under the reason of the first one."""
    if faults:
        rows = sorted(faults)
        bad_rows.reject(faults[rows[0]], path=path, lines=[row + first_line for row in rows])
