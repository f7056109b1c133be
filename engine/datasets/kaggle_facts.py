"""Kaggle's "The Movies Dataset": what TMDB knew of 45,000 films in 2017."""

import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pandas as pd

from engine.datasets.bad_rows import BadRows
from engine.datasets.literals import names_in
from engine.datasets.records import read_records
from engine.datasets.source import Source
from engine.errors import DatasetError
from engine.types import Progress

METADATA = (
    "id",
    "title",
    "original_title",
    "release_date",
    "genres",
    "overview",
    "runtime",
    "original_language",
    "imdb_id",
    "poster_path",
)
DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
MOST_CAST = 10  # billed names kept of each film
LANGUAGES = {"cn": "zh", "xx": ""}  # TMDB's own codes for Cantonese and for no language
Lists = dict[int, list[list[str]]]  # TMDB id -> one list for each column asked for


def read_kaggle_facts(source: Source, *, bad_rows: BadRows, progress: Progress) -> pd.DataFrame:
    """Every film's facts in the catalog's columns, keyed by tmdb_id."""
    facts = _read_metadata(source, bad_rows=bad_rows, progress=progress)
    columns: dict[str, dict[str, Callable[[str], list[str]]]] = {
        "credits.csv": {"cast": _cast, "crew": _directors},
        "keywords.csv": {"keywords": _keywords},
    }
    for name, parsers in columns.items():
        lists = _read_lists(source, name, parsers, bad_rows=bad_rows, progress=progress)
        for position, column in enumerate(parsers):
            empty: list[list[str]] = [[] for _ in parsers]
            cells = [lists.get(tmdb_id, empty)[position] for tmdb_id in facts["tmdb_id"]]
            facts["directors" if column == "crew" else column] = pd.Series(cells, facts.index, dtype=object)
    return facts


def _cast(cell: str) -> list[str]:
    return names_in(cell, most=MOST_CAST)


def _directors(cell: str) -> list[str]:
    return names_in(cell, holding="'job': 'Director'")


def _keywords(cell: str) -> list[str]:
    return [name.lower() for name in names_in(cell)]


def _read_lists(
    source: Source,
    name: str,
    parsers: dict[str, Callable[[str], list[str]]],
    *,
    bad_rows: BadRows,
    progress: Progress,
) -> Lists:
    path, found = source.label(name), Lists()
    rows = read_records(source, name, wanted=("id", *parsers), bad_rows=bad_rows, progress=progress)
    for line, (tmdb_id, *cells) in rows:
        try:
            lists = [parse(cell) for parse, cell in zip(parsers.values(), cells, strict=True)]
            found.setdefault(int(tmdb_id), lists)  # the files repeat some films
        except ValueError as error:
            bad_rows.reject(str(error), path=path, lines=[line])
    return found


def _read_metadata(source: Source, *, bad_rows: BadRows, progress: Progress) -> pd.DataFrame:
    path = source.label("movies_metadata.csv")
    films: dict[int, dict[str, Any]] = {}
    shifted: list[int] = []
    repeated: list[int] = []
    rows = read_records(source, "movies_metadata.csv", wanted=METADATA, bad_rows=bad_rows, progress=progress)
    for line, cells in rows:
        record = dict(zip(METADATA, cells, strict=True))
        if DATE.fullmatch(record["id"]):
            shifted.append(line)
            continue
        try:
            film = _film(record)
        except ValueError as error:
            bad_rows.reject(str(error), path=path, lines=[line])
            continue
        if film["tmdb_id"] in films:
            repeated.append(line)
        films.setdefault(film["tmdb_id"], film)
    bad_rows.leave_out("the row is shifted: its id is a date", path=path, lines=shifted)
    bad_rows.leave_out("the film is listed twice", path=path, lines=repeated)
    if not films:
        raise DatasetError("holds no film", path=path)
    frame = pd.DataFrame(list(films.values()))
    return frame.astype({"year": "Int64", "runtime": "Int64", "tmdb_id": "Int64"})


def _film(record: dict[str, str]) -> dict[str, Any]:
    """One film's facts; ValueError says what is wrong with its row."""
    if not re.fullmatch(r"\d{1,10}", record["id"]):
        raise ValueError(f"the id is {record['id'][:30]!r}, not a number")
    title = _title(record["title"].strip(), original=record["original_title"].strip())
    if not title:
        raise ValueError("the title is empty")
    released = _date(record["release_date"])
    language = record["original_language"]
    return {
        "tmdb_id": int(record["id"]),
        "title": title,
        "year": released.year if released else None,
        "release_date": released.isoformat() if released else "",
        "genres": names_in(record["genres"]),
        "overview": record["overview"].strip(),
        "runtime": _minutes(record["runtime"]),
        "language": LANGUAGES.get(language, language if re.fullmatch("[a-z]{2}", language) else ""),
        "imdb_id": record["imdb_id"] if re.fullmatch(r"tt\d{7,10}", record["imdb_id"]) else "",
        "poster_path": record["poster_path"] if record["poster_path"].startswith("/") else "",
    }


def _title(title: str, *, original: str) -> str:
    """The original where only capitals differ: the data's "Jurassic Park Iii" is "Jurassic Park III"."""
    return original if not title or title.casefold() == original.casefold() else title


def _date(cell: str) -> date | None:
    """Blank and unreadable dates are unknown."""
    try:
        return date.fromisoformat(cell) if DATE.fullmatch(cell) else None
    except ValueError:
        return None


def _minutes(cell: str) -> int | None:
    """Blank, zero and unreadable run times are unknown."""
    number = re.fullmatch(r"(\d{1,5})(?:\.\d*)?", cell)
    return (int(number[1]) or None) if number else None
