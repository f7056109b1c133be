"""Letterboxd: the CSVs of its export, lists, and the form in which it takes imports."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath

from backend.imports.entries import Entry, Kind
from backend.imports.readers.reader import TableReader, always, having
from backend.imports.tables import Row, Table
from backend.imports.values import (
    clean,
    half_stars_of_five,
    half_stars_of_ten,
    imdb_number,
    moment_of,
    positive_id,
    title_of,
    year_of,
)

NOT_OURS = {"deleted", "orphaned"}  # folders of what the user took back
OWN_LISTS = {"lists"}  # in an export; a list uploaded by itself is meant
IMPORT_COLUMNS = {"letterboxduri", "tmdbid", "imdbid", "rating10", "watcheddate"}


def _is_plain(table: Table) -> bool:
    """Watchlist, watched and liked films have the same columns."""
    return having("date", "name", "year", "letterboxd uri", without="rating")(table) or table.is_list


def _plain_content(table: Table) -> str:
    """By the file's name, since nothing else tells; unless it says otherwise, a watchlist."""
    path = PurePosixPath(table.name.lower())
    if table.is_list:
        return "list"
    if "likes" in path.parts:
        return "likes"
    return "watched" if "watched" in path.name else "watchlist"


def _is_taken(table: Table) -> bool:
    folders = set(PurePosixPath(table.name.lower()).parts[:-1])
    return not folders & (NOT_OURS | (OWN_LISTS if table.is_list else set()))


def _plain(row: Row, content: str) -> Iterator[Entry]:
    kind: Kind = "watchlist" if content in ("watchlist", "list") else "seen"
    yield _film(row, kind=kind)


def _rated(row: Row, content: str) -> Iterator[Entry]:  # noqa: ARG001
    half_stars = half_stars_of_five(row["rating"])
    film = _film(row, kind="seen" if half_stars is None else "rating")
    yield replace(film, half_stars=half_stars, at=moment_of(row["watched date"]) or film.at)


def _film(row: Row, *, kind: Kind) -> Entry:
    return Entry(
        line=row.line,
        kind=kind,
        title=title_of(row["name"]),
        year=year_of(row["year"]),
        at=moment_of(row["date"]),
    )


def _fits_import(table: Table) -> bool:
    return "title" in table.columns and bool(IMPORT_COLUMNS & table.columns)


def _import_content(table: Table) -> str:
    return "ratings" if {"rating", "rating10"} & table.columns else "watchlist"


def _imported(row: Row, content: str) -> Iterator[Entry]:
    half_stars, note = half_stars_of_five(row["rating"]), ""
    if half_stars is None:
        half_stars, note = half_stars_of_ten(row["rating10"])
    kind: Kind = "watchlist" if content == "watchlist" else "seen" if half_stars is None else "rating"
    yield Entry(
        line=row.line,
        kind=kind,
        title=title_of(row["title"]),
        year=year_of(row["year"]),
        imdb_number=imdb_number(row["imdbid"]),
        tmdb_id=positive_id(row["tmdbid"]),
        directors=tuple(filter(None, map(clean, row["directors"].split(",")))),
        half_stars=half_stars,
        at=moment_of(row["watcheddate"]),
        note=note,
    )


LETTERBOXD = (
    TableReader(
        service="Letterboxd",
        content=always("diary"),
        fits=having("name", "letterboxd uri", "rating", "watched date"),
        entries=_rated,
        is_taken=_is_taken,
    ),
    TableReader(
        service="Letterboxd",
        content=always("ratings"),
        fits=having("name", "year", "letterboxd uri", "rating"),
        entries=_rated,
        is_taken=_is_taken,
    ),
    TableReader(
        service="Letterboxd", content=_plain_content, fits=_is_plain, entries=_plain, is_taken=_is_taken
    ),
    TableReader(service="Letterboxd", content=_import_content, fits=_fits_import, entries=_imported),
)
