"""What Trakt's and Simkl's JSON have in common: films as objects with titles and ids."""

from collections.abc import Iterator
from typing import Any

from backend.imports.entries import TITLE_LENGTH, Entry, Fault, Kind
from backend.imports.readers.reader import broken
from backend.imports.values import (
    clean,
    half_stars_of_ten,
    imdb_number,
    moment_of,
    positive_id,
    title_of,
    year_of,
)


def film_entry(place: int, film: Any, *, kind: Kind, rating: object, at: object) -> Entry:
    """One film; a rating of None makes it one that was seen or wished for, as `kind` says."""
    if not isinstance(film, dict):
        return broken(place, "The row names no movie.")
    ids = film.get("ids")
    ids = ids if isinstance(ids, dict) else {}
    try:
        half_stars, note = half_stars_of_ten(rating)
        entry = Entry(
            line=place,
            kind=kind if half_stars is None else "rating",
            title=title_of(film.get("title")),
            year=year_of(film.get("year")),
            imdb_number=imdb_number(ids.get("imdb") or ""),
            tmdb_id=positive_id(ids.get("tmdb")),
            half_stars=half_stars,
            at=moment_of(at),
            note=note,
        )
    except Fault as fault:
        return broken(place, str(fault), title=clean(film.get("title"))[:TITLE_LENGTH])
    if not (entry.title or entry.imdb_number or entry.tmdb_id):
        return broken(place, "The row names no movie.")
    return entry


def not_a_movie(place: int, show: Any, *, what: str) -> Entry:
    """A series or a part of one."""
    title = clean(show.get("title"))[:TITLE_LENGTH] if isinstance(show, dict) else ""
    return Entry(line=place, kind="rating", title=title, skipped=f"{what}: not a movie.")


def rows_of(rows: object) -> Iterator[tuple[int, dict[str, Any] | None]]:
    """Each row of a JSON list with its place, from 1; None where it is no object."""
    for place, row in enumerate(rows if isinstance(rows, list) else [], start=1):
        yield place, row if isinstance(row, dict) else None
