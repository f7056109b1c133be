"""How a file of delimited text is written, and the columns that come out of it."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.csv as pacsv
from numpy.typing import NDArray

from engine.types import Ids

Types = dict[str, pa.DataType]
BLOCK = 1 << 22  # bytes that one thread parses at a time


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How one kind of file is written."""

    types: Types  # the columns wanted; those of type null must be empty
    names: tuple[str, ...] = ()  # of all columns when the file has no header
    delimiter: str = ","
    quoted: bool = True
    blanks: frozenset[str] = frozenset()  # text columns that may be empty

    @property
    def first_line(self) -> int:
        """Of the rows, counted from 1."""
        return 1 if self.names else 2

    def options(self, names: tuple[str, ...]) -> dict[str, Any]:
        """pyarrow's, for a file with columns `names`."""
        return {
            "read_options": pacsv.ReadOptions(
                column_names=names, skip_rows=self.first_line - 1, block_size=BLOCK
            ),
            "parse_options": pacsv.ParseOptions(
                delimiter=self.delimiter,
                quote_char='"' if self.quoted else False,
                ignore_empty_lines=False,  # keeps row numbers and lines in step
            ),
            "convert_options": pacsv.ConvertOptions(
                column_types=self.types,
                include_columns=list(self.types),
                null_values=[""],
                strings_can_be_null=False,
            ),
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
