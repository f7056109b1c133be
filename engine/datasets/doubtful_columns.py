"""The slow way to read delimited text: every cell is checked, so that each bad row is found with its line."""

from dataclasses import replace
from typing import Any, BinaryIO

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as pacsv
from numpy.typing import NDArray

from engine.datasets.bad_rows import BadRows
from engine.datasets.layout import Columns, Layout
from engine.errors import DatasetError

PATTERNS = {  # what a cell of each type looks like; nothing else reaches the cast
    pa.int64(): (r"^-?[0-9]{1,18}$", "a whole number"),
    pa.float64(): (r"^-?[0-9]{1,18}(\.[0-9]{0,18})?$", "a number"),
    pa.null(): (r"^$", "empty"),
}
SHOWN = 40  # characters of a wrong cell


def read_doubtful_columns(
    file: BinaryIO, layout: Layout, names: tuple[str, ...], *, path: str, bad_rows: BadRows
) -> Columns:
    """The good rows of a file with columns `names`; the others go to `bad_rows`."""
    table, faults = _read_as_text(file, layout, names, path=path)
    present = np.setdiff1d(np.arange(len(table) + len(faults)), np.array(sorted(faults), dtype=np.int64))
    for column, kind in layout.types.items():
        wrong, reason = _misfits(table.column(column), column, kind, blank=column in layout.blanks)
        faults |= {int(row): reason for row in present[wrong] if int(row) not in faults}
    left_out = np.array(sorted(faults), dtype=np.int64)
    if len(left_out):
        lines = left_out + layout.first_line
        bad_rows.reject(faults[int(left_out[0])], path=path, lines=lines)
    kept = table.filter(pa.array(~np.isin(present, left_out)))
    values = {
        column: _converted(kept.column(column), kind)
        for column, kind in layout.types.items()
        if kind != pa.null()
    }
    return Columns(path=path, values=values, first_line=layout.first_line, left_out=left_out)


def _read_as_text(
    file: BinaryIO, layout: Layout, names: tuple[str, ...], *, path: str
) -> tuple[pa.Table, dict[int, str]]:
    """All cells as Latin-1, which no byte can break, and the rows of a wrong length."""
    faults: dict[int, str] = {}

    def remember(row: Any) -> str:
        reason = f"has {row.actual_columns} of {row.expected_columns} fields"
        faults[row.number - layout.first_line] = reason
        return "skip"

    options = replace(layout, types=dict.fromkeys(layout.types, pa.string())).options(names)
    options["read_options"].encoding = "latin-1"
    options["read_options"].use_threads = False  # rows are numbered only when read in order
    options["parse_options"].invalid_row_handler = remember
    try:
        return pacsv.read_csv(file, **options), faults
    except pa.ArrowInvalid as error:
        reason = "the file is empty" if "Empty CSV" in str(error) else str(error).splitlines()[0]
        raise DatasetError(reason, path=path) from error


def _misfits(
    cells: pa.ChunkedArray, column: str, kind: pa.DataType, *, blank: bool
) -> tuple[NDArray[np.bool_], str]:
    """Which cells cannot be read as `kind`, and the reason of the first."""
    if kind == pa.string():
        wrong = np.array([not _is_text(cell, blank=blank) for cell in cells.to_pylist()], dtype=bool)
        expected = "UTF-8 text"
    else:
        pattern, expected = PATTERNS[kind]
        wrong = ~np.asarray(pc.match_substring_regex(cells, pattern).to_numpy(), dtype=bool)
    if not wrong.any():
        return wrong, ""
    shown = cells[int(np.argmax(wrong))].as_py()[:SHOWN]
    return wrong, f"{column} is {shown!r}, not {expected}" if shown else f"{column} is empty"


def _is_text(cell: str, *, blank: bool) -> bool:
    try:
        return bool(_as_utf8(cell)) or blank
    except UnicodeDecodeError:
        return False


def _as_utf8(cell: str) -> str:
    return cell.encode("latin-1").decode()


def _converted(cells: pa.ChunkedArray, kind: pa.DataType) -> NDArray[Any]:
    if kind == pa.string():
        return np.array([_as_utf8(cell) for cell in cells.to_pylist()], dtype=object)
    return np.asarray(cells.cast(kind).to_numpy())
