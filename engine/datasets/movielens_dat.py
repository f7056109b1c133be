"""MovieLens between double colons: ml-1m (Latin-1) and ml-10m (UTF-8)."""

import numpy as np
import pyarrow as pa

from engine.datasets.bad_rows import BadRows
from engine.datasets.catalog import Catalog, make_catalog
from engine.datasets.columns import read_columns
from engine.datasets.fields import read_fields
from engine.datasets.layout import Columns, Layout
from engine.datasets.movielens_csv import movie_facts
from engine.datasets.ratings import HALF_STARS, WHOLE_STARS, check_ratings
from engine.datasets.source import Source
from engine.datasets.tags import keywords_from_tags
from engine.types import Interactions, Progress

RATINGS = Layout(  # to a reader of single colons every second column is an empty one
    types={
        "user": pa.int64(),
        "gap1": pa.null(),
        "item": pa.int64(),
        "gap2": pa.null(),
        "rating": pa.float64(),
        "gap3": pa.null(),
        "timestamp": pa.int64(),
    },
    names=("user", "gap1", "item", "gap2", "rating", "gap3", "timestamp"),
    delimiter=":",
    quoted=False,
)


def read_movielens_dat(
    source: Source, *, bad_rows: BadRows, progress: Progress
) -> tuple[Interactions, Catalog]:
    """Ratings and movies. Only ml-1m has users.dat, Latin-1 and whole stars."""
    one_million = "users.dat" in source.sizes
    encoding = "latin-1" if one_million else "utf-8"
    movies = _read_text(
        source, "movies.dat", ("movieId", "title", "genres"), encoding, bad_rows=bad_rows, progress=progress
    )
    facts = movie_facts(movies, bad_rows=bad_rows)
    if "tags.dat" in source.sizes:
        tags = _read_text(
            source,
            "tags.dat",
            ("userId", "movieId", "tag", "time"),
            encoding,
            bad_rows=bad_rows,
            progress=progress,
        )
        facts["keywords"] = keywords_from_tags(tags, item_ids=facts["item_id"].to_numpy())
    catalog = make_catalog(facts)
    ratings = read_columns(source, "ratings.dat", RATINGS, bad_rows=bad_rows, progress=progress)
    scale = WHOLE_STARS if one_million else HALF_STARS
    return check_ratings(ratings, item_ids=catalog.item_ids, scale=scale, bad_rows=bad_rows), catalog


def _read_text(
    source: Source,
    name: str,
    columns: tuple[str, ...],
    encoding: str,
    *,
    bad_rows: BadRows,
    progress: Progress,
) -> Columns:
    """Columns of a file whose text may hold single colons; those named …Id are numbers."""
    path = source.label(name)
    rows, lines = [], []
    for line, fields in read_fields(
        source,
        name,
        separator="::",
        width=len(columns),
        encoding=encoding,
        bad_rows=bad_rows,
        progress=progress,
    ):
        numbers = [field for field, column in zip(fields, columns, strict=True) if column.endswith("Id")]
        if all(number.isascii() and number.isdigit() and len(number) < 19 for number in numbers):
            rows.append(fields)
            lines.append(line - 1)
        else:
            bad_rows.reject("an id is not a number", path=path, lines=[line])
    cells = np.array(rows, dtype=object).reshape(-1, len(columns))
    values = {
        column: cells[:, n].astype(np.int64) if column.endswith("Id") else cells[:, n]
        for n, column in enumerate(columns)
    }
    missing = np.setdiff1d(np.arange(max(lines, default=-1) + 1), lines)
    return Columns(path=path, values=values, first_line=1, left_out=missing)
