"""IMDb: ratings, lists and the watchlist, with the headers of today and those of before 2018."""

from collections.abc import Iterator
from dataclasses import replace

from backend.imports.entries import Entry, Kind
from backend.imports.readers.reader import TableReader, always, having
from backend.imports.tables import Row
from backend.imports.values import (
    clean,
    half_stars_of_ten,
    imdb_number,
    moment_of,
    title_of,
    year_of,
)

NOT_MOVIES = ("series", "episode", "game", "podcast", "music")


def _rating(row: Row, content: str) -> Iterator[Entry]:  # noqa: ARG001
    film = _film(row)
    half_stars, note = half_stars_of_ten(row["your rating"] or row["you rated"])
    kind: Kind = "seen" if half_stars is None else "rating"
    yield replace(film, kind=kind, half_stars=half_stars, at=moment_of(row["date rated"]), note=note)


def _listed(row: Row, content: str) -> Iterator[Entry]:
    """On the list, unless the row has the user's rating: who has rated a film has seen it."""
    if row["your rating"] or row["you rated"]:
        yield from _rating(row, content)
    else:
        yield _film(row)


def _film(row: Row) -> Entry:
    title_type = clean(row["title type"])
    plain = title_type.lower().replace(" ", "")
    return Entry(
        line=row.line,
        kind="watchlist",
        title=title_of(row["title"]),
        original_title=title_of(row["original title"]),
        year=year_of(row["year"]),
        imdb_number=imdb_number(row["const"]),
        at=moment_of(row["created"]),
        skipped=f"{title_type}: not a movie." if any(word in plain for word in NOT_MOVIES) else "",
    )


IMDB = (
    TableReader(service="IMDb", content=always("list"), fits=having("const", "position"), entries=_listed),
    TableReader(service="IMDb", content=always("ratings"), fits=having("const", "title"), entries=_rating),
)
