"""MovieLens.org: a user's ratings and wishlist."""

from collections.abc import Iterator

from backend.imports.entries import Entry
from backend.imports.readers.reader import TableReader, always, having
from backend.imports.tables import Row
from backend.imports.values import half_stars_of_five, imdb_number, positive_id, title_of
from engine.datasets.titles import parse_title


def _row(row: Row, content: str) -> Iterator[Entry]:
    title, year = parse_title(title_of(row["title"]))
    half_stars = half_stars_of_five(row["rating"])
    yield Entry(
        line=row.line,
        kind="watchlist" if content == "wishlist" else "seen" if half_stars is None else "rating",
        title=title,
        year=year,
        imdb_number=imdb_number(row["imdb_id"]),
        tmdb_id=positive_id(row["tmdb_id"]),
        movielens_id=positive_id(row["movie_id"]),
        half_stars=half_stars,
    )


COLUMNS = ("movie_id", "imdb_id", "tmdb_id", "title")
MOVIELENS = (
    TableReader(
        service="MovieLens", content=always("ratings"), fits=having(*COLUMNS, "rating"), entries=_row
    ),
    TableReader(service="MovieLens", content=always("wishlist"), fits=having(*COLUMNS), entries=_row),
)
