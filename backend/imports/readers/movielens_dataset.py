"""MovieLens data sets: ratings by movie id; what the ids mean stands in files beside them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from backend.imports.decoding import refused
from backend.imports.entries import Entry
from backend.imports.readers.reader import TableReader, always, having
from backend.imports.tables import Row, Table
from backend.imports.values import (
    half_stars_of_five,
    imdb_number,
    moment_of,
    positive_id,
    title_of,
)
from engine.datasets.titles import parse_title


def _is_one_users(table: Table) -> bool:
    """Whether all ratings are of one user, the only ones that can be anybody's own; else a 400."""
    if len({row["userid"] for row in table.rows if not row.fault}) > 1:
        raise refused(f"{table.name} holds the ratings of several users; leave only your own in it.")
    return True


def _rating(row: Row, content: str) -> Iterator[Entry]:  # noqa: ARG001
    half_stars = half_stars_of_five(row["rating"])
    yield Entry(
        line=row.line,
        kind="seen" if half_stars is None else "rating",
        movielens_id=positive_id(row["movieid"]),
        half_stars=half_stars,
        at=moment_of(row["timestamp"]),
    )


def _movie(row: Row, content: str) -> Iterator[Entry]:  # noqa: ARG001
    title, year = parse_title(title_of(row["title"]))
    yield Entry(line=row.line, kind="seen", title=title, year=year, movielens_id=positive_id(row["movieid"]))


def _link(row: Row, content: str) -> Iterator[Entry]:  # noqa: ARG001
    yield Entry(
        line=row.line,
        kind="seen",
        imdb_number=imdb_number(row["imdbid"]),
        tmdb_id=positive_id(row["tmdbid"]),
        movielens_id=positive_id(row["movieid"]),
    )


def explained(entries: Iterable[Entry], *, by: Iterable[Entry]) -> Iterator[Entry]:
    """The entries with the titles and ids that the files beside them know of their MovieLens ids."""
    titles: dict[int | None, Entry] = {}
    links: dict[int | None, Entry] = {}
    for fact in by:
        (titles if fact.title else links)[fact.movielens_id] = fact
    for entry in entries:
        if entry.title or entry.movielens_id is None:
            yield entry
            continue
        title, link = titles.get(entry.movielens_id, entry), links.get(entry.movielens_id, entry)
        yield replace(
            entry,
            title=title.title,
            year=title.year,
            imdb_number=link.imdb_number,
            tmdb_id=link.tmdb_id,
        )


MOVIELENS_DATASET = (
    TableReader(
        service="MovieLens data set",
        content=always("ratings"),
        fits=having("userid", "movieid", "rating"),
        entries=_rating,
        is_taken=_is_one_users,
    ),
    TableReader(
        service="MovieLens data set",
        content=always("tags"),
        fits=having("movieid", "tag"),
        entries=lambda _row, _content: iter(()),
        is_taken=lambda _: False,
    ),
)
# Not ratings of anybody, but what ids in the ratings mean.
FACTS = (
    TableReader(
        service="MovieLens data set",
        content=always("movies"),
        fits=having("movieid", "title", "genres"),
        entries=_movie,
    ),
    TableReader(
        service="MovieLens data set",
        content=always("links"),
        fits=having("movieid", "imdbid", "tmdbid"),
        entries=_link,
    ),
)
