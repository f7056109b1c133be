"""MovieLens in CSV: ml-latest-small, ml-latest, ml-20m, ml-25m, ml-32m."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pyarrow as pa

from engine.datasets.bad_rows import BadRows
from engine.datasets.catalog import Catalog, make_catalog
from engine.datasets.columns import read_columns
from engine.datasets.layout import Columns, Layout
from engine.datasets.ratings import HALF_STARS, check_ratings
from engine.datasets.source import Source
from engine.datasets.tags import keywords_from_tags
from engine.datasets.titles import parse_title
from engine.types import Interactions, Progress

MOVIES = Layout(types={"movieId": pa.int64(), "title": pa.string(), "genres": pa.string()})
RATINGS = Layout(
    types={"userId": pa.int64(), "movieId": pa.int64(), "rating": pa.float64(), "timestamp": pa.int64()}
)
LINKS = Layout(
    types={"movieId": pa.int64(), "imdbId": pa.string(), "tmdbId": pa.string()},
    blanks=frozenset({"imdbId", "tmdbId"}),
)
TAGS = Layout(
    types={"userId": pa.int64(), "movieId": pa.int64(), "tag": pa.string()}, blanks=frozenset({"tag"})
)
NO_GENRES = "(no genres listed)"
RENAMED_GENRES = {"Children's": "Children"}  # the older sets' name


def read_movielens_csv(
    source: Source, *, bad_rows: BadRows, progress: Progress
) -> tuple[Interactions, Catalog]:
    """Ratings and movies; links.csv and tags.csv are used when they are there."""
    movies = read_columns(source, "movies.csv", MOVIES, bad_rows=bad_rows, progress=progress)
    facts = movie_facts(movies, bad_rows=bad_rows)
    if "links.csv" in source.sizes:
        links = read_links(source, "links.csv", bad_rows=bad_rows, progress=progress)
        facts = facts.merge(links, how="left", on="item_id")
        facts["imdb_id"] = facts["imdb_id"].fillna("")
    if "tags.csv" in source.sizes:
        tags = read_columns(source, "tags.csv", TAGS, bad_rows=bad_rows, progress=progress)
        facts["keywords"] = keywords_from_tags(tags, item_ids=facts["item_id"].to_numpy())
    catalog = make_catalog(facts)
    ratings = read_ratings(source, "ratings.csv", bad_rows=bad_rows, progress=progress)
    return check_ratings(ratings, item_ids=catalog.item_ids, scale=HALF_STARS, bad_rows=bad_rows), catalog


def read_ratings(source: Source, name: str, *, bad_rows: BadRows, progress: Progress) -> Columns:
    """Columns user, item, rating, timestamp; not yet checked."""
    columns = read_columns(source, name, RATINGS, bad_rows=bad_rows, progress=progress)
    names = ("user", "item", "rating", "timestamp")
    return replace(columns, values=dict(zip(names, columns.values.values(), strict=True)))


def movie_facts(movies: Columns, *, bad_rows: BadRows) -> pd.DataFrame:
    """item_id, title, year and genres from columns movieId, title and genres; an id comes once."""
    ids = movies.values["movieId"]
    first = np.zeros(len(ids), dtype=bool)
    first[np.unique(ids, return_index=True)[1]] = True
    if not first.all():
        reason = f"the movie {ids[~first][0]} is listed twice"
        bad_rows.reject(reason, path=movies.path, lines=movies.lines(~first))
    parsed = [parse_title(title) for title in movies.values["title"][first]]
    genres = [split_genres(text) for text in movies.values["genres"][first]]
    return pd.DataFrame(
        {
            "item_id": ids[first],
            "title": [title for title, _ in parsed],
            "year": pd.array([year for _, year in parsed], dtype="Int64"),
            "genres": pd.Series(genres, dtype=object),
        }
    )


def split_genres(text: str) -> list[str]:
    """ "Drama|War" as a list; "(no genres listed)" is an empty one."""
    names = [name.strip() for name in text.split("|")]
    return [RENAMED_GENRES.get(name, name) for name in names if name and name != NO_GENRES]


def read_links(source: Source, name: str, *, bad_rows: BadRows, progress: Progress) -> pd.DataFrame:
    """item_id, imdb_id ("tt0114709" or "") and tmdb_id (nullable) of every link."""
    columns = read_columns(source, name, LINKS, bad_rows=bad_rows, progress=progress)
    values = columns.values
    imdb, tmdb = pd.Series(values["imdbId"], dtype=str), pd.Series(values["tmdbId"], dtype=str)
    numeric = imdb.str.fullmatch(r"\d{0,10}") & tmdb.str.fullmatch(r"(\d{1,10}(\.0)?)?")
    wrong = ~numeric.to_numpy(dtype=bool)
    bad_rows.reject("an IMDb or TMDB id is not a number", path=columns.path, lines=columns.lines(wrong))
    links = pd.DataFrame({"item_id": values["movieId"], "imdb_id": imdb, "tmdb_id": tmdb})[~wrong]
    links["imdb_id"] = [f"tt{number:0>7}" if number else "" for number in links["imdb_id"]]
    links["tmdb_id"] = pd.to_numeric(links["tmdb_id"].replace("", None)).astype("Int64")
    return links.drop_duplicates("item_id")
