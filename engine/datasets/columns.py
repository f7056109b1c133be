"""Columns of delimited text at pyarrow's speed; lines are looked for only when there is a bad row."""

import csv
from concurrent.futures import ThreadPoolExecutor
from typing import BinaryIO

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as pacsv

from engine.datasets.bad_rows import BadRows
from engine.datasets.doubtful_columns import read_doubtful_columns
from engine.datasets.layout import Columns, Layout
from engine.datasets.source import Source
from engine.errors import DatasetError
from engine.types import Progress

LONGEST_HEADER = 1 << 16


def read_columns(
    source: Source, name: str, layout: Layout, *, bad_rows: BadRows, progress: Progress
) -> Columns:
    """The columns that `layout` wants; a row that does not fit goes to `bad_rows`."""
    path = source.label(name)
    names = layout.names
    if not names:
        with source.open(name, progress=progress) as file:
            names = _header(file, layout, path=path)
    with source.open(name, progress=progress) as file:
        found = _read_fast(file, layout, names, path=path)
    if found:
        return found
    with source.open(name, progress=progress) as file:
        return read_doubtful_columns(file, layout, names, path=path, bad_rows=bad_rows)


def _header(file: BinaryIO, layout: Layout, *, path: str) -> tuple[str, ...]:
    try:
        line = file.readline(LONGEST_HEADER).decode("utf-8-sig")
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


def _read_fast(file: BinaryIO, layout: Layout, names: tuple[str, ...], *, path: str) -> Columns | None:
    """All columns, or None when some row is wrong."""
    try:
        table = pacsv.read_csv(file, **layout.options(names))
    except pa.ArrowInvalid:
        return None
    if any(_has_blank(table, column, layout) for column in layout.types):
        return None
    kept = [column for column, kind in layout.types.items() if kind != pa.null()]
    with ThreadPoolExecutor() as threads:  # a column is copied in one piece
        values = threads.map(lambda column: np.asarray(table.column(column).to_numpy()), kept)
    return Columns(
        path=path,
        values=dict(zip(kept, values, strict=True)),
        first_line=layout.first_line,
        left_out=np.array([], dtype=np.int64),
    )


def _has_blank(table: pa.Table, column: str, layout: Layout) -> bool:
    kind, cells = layout.types[column], table.column(column)
    if kind == pa.string():
        return column not in layout.blanks and bool(pc.any(pc.equal(cells, "")).as_py())
    return bool(kind != pa.null() and cells.null_count > 0)
