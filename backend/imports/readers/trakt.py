"""Trakt: ratings, history and watchlist as JSON lists."""

from collections.abc import Iterator
from typing import Any

from backend.imports.entries import Entry, Kind
from backend.imports.readers.json_films import film_entry, not_a_movie, rows_of
from backend.imports.readers.reader import broken

MEDIA = {"movie", "show", "season", "episode"}


def fits(data: Any) -> bool:
    """Whether any of the rows is about a film or show in Trakt's way."""
    return any(row and MEDIA & row.keys() for _, row in rows_of(data))


def content(data: Any) -> str:
    """By what its rows hold."""
    keys = {key for _, row in rows_of(data) if row for key in row}
    return "ratings" if "rating" in keys else "watchlist" if "listed_at" in keys else "history"


def read(data: Any) -> Iterator[Entry]:
    """Every row."""
    kind: Kind = "watchlist" if content(data) == "watchlist" else "seen"
    for place, row in rows_of(data):
        if row is None:
            yield broken(place, "The row is no object.")
        elif "movie" in row:
            at = row.get("rated_at") or row.get("listed_at") or row.get("watched_at")
            yield film_entry(place, row["movie"], kind=kind, rating=row.get("rating"), at=at)
        else:
            what = next((media for media in ("episode", "season", "show") if media in row), "row")
            yield not_a_movie(place, row.get("show"), what=what.capitalize())
