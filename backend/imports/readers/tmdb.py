"""The Movie Database: ratings, favourites and watchlist as CSV."""

from collections.abc import Iterator

from backend.imports.entries import Entry, Kind
from backend.imports.readers.reader import TableReader, having
from backend.imports.tables import Row, Table
from backend.imports.values import (
    clean,
    half_stars_of_ten,
    imdb_number,
    moment_of,
    positive_id,
    title_of,
    year_of,
)


def _content(table: Table) -> str:
    """Ratings where any row has one of the user's own."""
    return "ratings" if any(row["your rating"].strip() for row in table.rows) else "watchlist"


def _row(row: Row, content: str) -> Iterator[Entry]:
    half_stars, note = half_stars_of_ten(row["your rating"])
    kind: Kind = "watchlist" if content == "watchlist" else "seen" if half_stars is None else "rating"
    media = clean(row["type"])
    yield Entry(
        line=row.line,
        kind=kind,
        title=title_of(row["name"]),
        year=year_of(row["release date"]),
        imdb_number=imdb_number(row["imdb id"]),
        tmdb_id=positive_id(row["tmdb id"]),
        half_stars=half_stars,
        at=moment_of(row["date rated"]),
        note=note,
        skipped="" if media.lower() in ("movie", "") else f"{media}: not a movie.",
    )


TMDB = (
    TableReader(
        service="TMDB",
        content=_content,
        fits=having("tmdb id", "imdb id", "name", "your rating"),
        entries=_row,
    ),
)
