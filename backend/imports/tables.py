"""CSV as header and rows, whatever its separator and line ends; broken rows are rows with a fault."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from backend.imports.decoding import refused
from backend.imports.values import clean

MAX_FIELD = 131_072  # characters, as the csv module has it; reviews are long
LETTERBOXD_LIST = "Letterboxd list export"
SEPARATORS = (",", ";", "\t")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row by column."""

    line: int
    values: Mapping[str, str]
    fault: str = ""

    def __getitem__(self, column: str) -> str:
        """The text as it stands; empty where the column is missing."""
        return self.values.get(column, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One CSV file."""

    name: str
    columns: frozenset[str]  # in lower case
    rows: list[Row]
    is_list: bool = False  # a Letterboxd list, which has a head of its own


def table_of(text: str, *, name: str) -> Table:
    """The file, its first line with more than one field as header; raises BrokenRule."""
    separator = max(SEPARATORS, key=text[:2000].count)
    lines = list(_lines(text, separator=separator, name=name))
    is_list = bool(lines) and lines[0][1][0].startswith(LETTERBOXD_LIST)
    if is_list:
        starts = [place for place, (_, fields) in enumerate(lines) if fields[0] == "Position"]
        lines = lines[starts[0] :] if starts else []
    if not lines:
        return Table(name=name, columns=frozenset(), rows=[], is_list=is_list)
    header = [clean(column).lower() for column in lines[0][1]]
    rows = [_row(line, fields, header=header) for line, fields in lines[1:]]
    return Table(name=name, columns=frozenset(header), rows=rows, is_list=is_list)


def _row(line: int, fields: list[str], *, header: list[str]) -> Row:
    values = dict(zip(header, fields, strict=False))
    if len(fields) == len(header):
        return Row(line=line, values=values)
    return Row(line=line, values=values, fault=f"The row has {len(fields)} fields instead of {len(header)}.")


def _lines(text: str, *, separator: str, name: str) -> Iterator[tuple[int, list[str]]]:
    """Line numbers and fields of all lines that are not empty.

    A quotation mark without its partner would swallow all that follows: then each line stands for itself.
    """
    whole = text.count('"') % 2 == 0
    reader = csv.reader(text.splitlines(keepends=True) if whole else [""], delimiter=separator)
    if not whole:
        for number, line in enumerate(text.splitlines(), start=1):
            fields = next(csv.reader([line], delimiter=separator), [])
            if any(field.strip() for field in fields):
                yield number, fields
        return
    first = 1
    try:
        for fields in reader:
            if any(field.strip() for field in fields):
                yield first, fields
            first = reader.line_num + 1
    except csv.Error as error:
        raise refused(f"{name}, line {first}: {_reason(error)}") from error


def _reason(error: csv.Error) -> str:
    if "field limit" in str(error):
        return f"a field has more than {MAX_FIELD:,} characters."
    return "this is no CSV."
