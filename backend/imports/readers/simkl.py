"""Simkl: SimklBackup.json, which holds movies, shows and anime with a status and perhaps a rating."""

from collections.abc import Iterator
from typing import Any

from backend.imports.entries import Entry, Kind
from backend.imports.readers.json_films import film_entry, not_a_movie, rows_of
from backend.imports.readers.reader import broken

SHOWS = {"shows": "Series", "anime": "Anime series"}
WISHED_FOR = "plantowatch"


def fits(data: Any) -> bool:
    """Whether it has Simkl's lists."""
    return isinstance(data, dict) and any(isinstance(data.get(name), list) for name in ("movies", *SHOWS))


def content(data: Any) -> str:
    """All in one."""
    del data
    return "backup"


def read(data: Any) -> Iterator[Entry]:
    """Every movie, and the shows as what they are."""
    for place, row in rows_of(data.get("movies")):
        yield broken(place, "The row is no object.") if row is None else _movie(place, row)
    for name, what in SHOWS.items():
        for place, row in rows_of(data.get(name)):
            row = row or {}
            if isinstance(row.get("movie"), dict):  # anime films
                yield _movie(place, row)
            else:
                yield not_a_movie(place, row.get("show"), what=what)


def _movie(place: int, row: dict[str, Any]) -> Entry:
    kind: Kind = "watchlist" if row.get("status") == WISHED_FOR else "seen"
    at = row.get("user_rated_at") or row.get("last_watched_at")
    return film_entry(place, row.get("movie"), kind=kind, rating=row.get("user_rating"), at=at)
