"""MovieLens ml-100k: tab-separated ratings, films between pipes in Latin-1."""

from datetime import datetime

import numpy as np
import pandas as pd
import pyarrow as pa

from engine.datasets.bad_rows import BadRows
from engine.datasets.catalog import Catalog, make_catalog
from engine.datasets.columns import read_columns
from engine.datasets.fields import read_fields
from engine.datasets.layout import Layout
from engine.datasets.ratings import WHOLE_STARS, check_ratings
from engine.datasets.source import Source
from engine.datasets.titles import parse_title
from engine.errors import DatasetError
from engine.types import Interactions, Progress

RATINGS = Layout(
    types={"user": pa.int64(), "item": pa.int64(), "rating": pa.float64(), "timestamp": pa.int64()},
    names=("user", "item", "rating", "timestamp"),
    delimiter="\t",
    quoted=False,
)
GENRES = (  # of the last 19 fields, in this order; the first is "unknown"
    "",
    "Action",
    "Adventure",
    "Animation",
    "Children",
    "Comedy",
    "Crime",
    "Documentary",
    "Drama",
    "Fantasy",
    "Film-Noir",
    "Horror",
    "Musical",
    "Mystery",
    "Romance",
    "Sci-Fi",
    "Thriller",
    "War",
    "Western",
)


def read_movielens_100k(
    source: Source, *, bad_rows: BadRows, progress: Progress
) -> tuple[Interactions, Catalog]:
    """Ratings of u.data and films of u.item."""
    catalog = _read_films(source, bad_rows=bad_rows, progress=progress)
    ratings = read_columns(source, "u.data", RATINGS, bad_rows=bad_rows, progress=progress)
    return check_ratings(ratings, item_ids=catalog.item_ids, scale=WHOLE_STARS, bad_rows=bad_rows), catalog


def _read_films(source: Source, *, bad_rows: BadRows, progress: Progress) -> Catalog:
    path, films = source.label("u.item"), dict[int, dict[str, object]]()
    for line, fields in read_fields(
        source, "u.item", separator="|", width=24, encoding="latin-1", bad_rows=bad_rows, progress=progress
    ):
        try:
            film = _film(fields)
        except ValueError as error:
            bad_rows.reject(str(error), path=path, lines=[line])
            continue
        if film["item_id"] in films:
            bad_rows.reject(f"the movie {fields[0]} is listed twice", path=path, lines=[line])
        films.setdefault(int(fields[0]), film)
    if not films:
        raise DatasetError("holds no movie", path=path)
    return make_catalog(pd.DataFrame(list(films.values())).astype({"item_id": np.int64, "year": "Int64"}))


def _film(fields: list[str]) -> dict[str, object]:
    number, text, released, _, _, *flags = fields
    if not (number.isascii() and number.isdigit() and len(number) < 19):
        raise ValueError(f"the id is {number[:30]!r}, not a number")
    if not set(flags) <= {"0", "1"}:
        raise ValueError("a genre is marked by something else than 0 or 1")
    title, year = parse_title(text)
    return {
        "item_id": int(number),
        "title": title,
        "year": year,
        "release_date": datetime.strptime(released, "%d-%b-%Y").date().isoformat() if released else "",
        "genres": [genre for genre, flag in zip(GENRES, flags, strict=True) if flag == "1" and genre],
    }
