"""What can be done with each row: matched, ambiguous, not found, exists, bad or skipped."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from backend.imports.entries import Entry
from backend.imports.matching import Match
from backend.imports.models import HINT_LENGTH, ImportRow
from backend.imports.values import clean

State = ImportRow.State
ANY_TIME = datetime.min.replace(tzinfo=UTC)
NAME_LENGTH = 255


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """What the user has already, by movie."""

    half_stars: Mapping[int, int]
    shelves: Mapping[int, str]


def checked_rows(
    entries: Iterable[tuple[str, Entry]], *, match: Callable[[Entry], Match], present: Present
) -> list[ImportRow]:
    """A row for each entry, in their order; not saved, and of no import yet."""
    rows = [
        _row(place, file, entry, match=match, present=present)
        for place, (file, entry) in enumerate(entries, start=1)
    ]
    _skip_repeated(rows)
    return rows


def _row(
    place: int, file: str, entry: Entry, *, match: Callable[[Entry], Match], present: Present
) -> ImportRow:
    row = ImportRow(
        place=place,
        file=clean(file)[-NAME_LENGTH:],
        line=entry.line,
        kind=entry.kind,
        title=entry.title,
        year=entry.year,
        half_stars=entry.half_stars,
        at=entry.at,
        hint=entry.note,
    )
    if not entry.is_usable:
        row.state = State.BAD if entry.fault else State.SKIPPED
        row.hint = (entry.fault or entry.skipped)[:HINT_LENGTH]
        return row
    found = match(entry)
    if found.is_sure:
        row.movie_id = found.movie_ids[0]
        _compare(row, present=present)
    elif entry.kind == "seen":
        row.state, row.hint = State.SKIPPED, "Seen, but not rated."
    else:
        row.state = State.AMBIGUOUS if found.movie_ids else State.NOT_FOUND
        row.choices = found.movie_ids
    return row


def _compare(row: ImportRow, *, present: Present) -> None:
    """Whether a row whose movie is known brings anything new."""
    assert row.movie_id is not None
    rated, shelf = present.half_stars.get(row.movie_id), present.shelves.get(row.movie_id)
    row.state = State.MATCHED
    if row.kind == "seen":
        row.state, row.hint = State.SKIPPED, "Seen, but not rated."
    elif row.kind == "rating" and rated is not None:
        row.state, row.hint = State.EXISTS, f"You have rated it {rated / 2:g}."
    elif row.kind == "watchlist" and shelf is not None:
        hint = "It is on your watchlist." if shelf == "watchlist" else "You have hidden it."
        row.state, row.hint = State.EXISTS, hint


def latest(rows: Iterable[ImportRow]) -> dict[tuple[str, int], ImportRow]:
    """The row that counts for each kind and movie: the latest, of equally late ones the last."""
    ordered = sorted(rows, key=lambda row: (row.at or ANY_TIME, row.place))
    return {(row.kind, row.movie_id): row for row in ordered if row.movie_id is not None}


def _skip_repeated(rows: list[ImportRow]) -> None:
    """Of several rows about one movie only the latest stays."""
    usable = [row for row in rows if row.state in (State.MATCHED, State.EXISTS)]
    counting = latest(usable)
    for row in usable:
        assert row.movie_id is not None
        other = counting[row.kind, row.movie_id]
        if other is not row:
            row.state = State.SKIPPED
            row.hint = f"The same film again: line {other.line} of {other.file} counts."[:HINT_LENGTH]
