"""What a reader of one service's file looks like."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from backend.imports.entries import TITLE_LENGTH, Entry, Fault
from backend.imports.tables import Row, Table
from backend.imports.values import clean


@dataclass(frozen=True, slots=True, kw_only=True)
class TableReader:
    """One kind of CSV: known by its columns, never by its name alone."""

    service: str
    content: Callable[[Table], str]  # what the file holds, in a word
    fits: Callable[[Table], bool]
    entries: Callable[[Row, str], Iterator[Entry]]  # of one row, given the content; may raise Fault
    is_taken: Callable[[Table], bool] = lambda _: True

    def read(self, table: Table) -> Iterator[Entry]:
        """Every row as entries; a broken one as an entry with a fault."""
        content = self.content(table)
        for row in table.rows:
            yield from _of_row(self, row, content=content)


def always(content: str) -> Callable[[Table], str]:
    """The content of a file that always holds the same."""
    return lambda _: content


def having(*columns: str, without: str = "") -> Callable[[Table], bool]:
    """Whether a table has all these columns, and lacks the other."""
    return lambda table: table.columns.issuperset(columns) and without not in table.columns


def broken(line: int, fault: str, *, title: str = "") -> Entry:
    """A row that cannot be read."""
    return Entry(line=line, kind="rating", title=title, fault=fault)


def _of_row(reader: TableReader, row: Row, *, content: str) -> Iterator[Entry]:
    title = _some_title(row)
    if row.fault:
        yield broken(row.line, row.fault, title=title)
        return
    try:
        for entry in reader.entries(row, content):
            nameless = not (entry.title or entry.imdb_number or entry.tmdb_id or entry.movielens_id)
            yield broken(row.line, "The row names no movie.") if nameless and entry.is_usable else entry
    except Fault as fault:
        yield broken(row.line, str(fault), title=title)


def _some_title(row: Row) -> str:
    """What can be shown of a row that cannot be read."""
    return clean(row["title"] or row["name"])[:TITLE_LENGTH]
