"""Kaggle's "The Movies Dataset": ratings that name TMDB's films by MovieLens ids."""

from dataclasses import replace

import numpy as np
import pandas as pd

from engine.datasets.bad_rows import BadRows
from engine.datasets.catalog import Catalog, make_catalog
from engine.datasets.kaggle_facts import read_kaggle_facts
from engine.datasets.layout import Columns
from engine.datasets.movielens_csv import read_links, read_ratings
from engine.datasets.ratings import HALF_STARS, check_ratings
from engine.datasets.source import Source
from engine.types import Ids, Interactions, Progress


def read_kaggle(source: Source, *, bad_rows: BadRows, progress: Progress) -> tuple[Interactions, Catalog]:
    """Ratings and films under TMDB ids; ratings.csv when it is there, else ratings_small.csv."""
    facts = read_kaggle_facts(source, bad_rows=bad_rows, progress=progress)
    catalog = make_catalog(facts.assign(item_id=facts["tmdb_id"]))
    links = _read_all_links(source, bad_rows=bad_rows, progress=progress)
    name = "ratings.csv" if "ratings.csv" in source.sizes else "ratings_small.csv"
    ratings = read_ratings(source, name, bad_rows=bad_rows, progress=progress)
    mapped = _to_tmdb_ids(ratings, links, item_ids=catalog.item_ids, bad_rows=bad_rows)
    return check_ratings(mapped, item_ids=catalog.item_ids, scale=HALF_STARS, bad_rows=bad_rows), catalog


def _read_all_links(source: Source, *, bad_rows: BadRows, progress: Progress) -> pd.DataFrame:
    """Both files of links where both are there: links.csv lacks some of the films in ratings_small.csv."""
    names = sorted(source.sizes.keys() & {"links.csv", "links_small.csv"}) or ["links.csv"]
    links = [read_links(source, name, bad_rows=bad_rows, progress=progress) for name in names]
    return pd.concat(links).drop_duplicates("item_id")


def _to_tmdb_ids(ratings: Columns, links: pd.DataFrame, *, item_ids: Ids, bad_rows: BadRows) -> Columns:
    """Ratings of films under their TMDB ids; films that are linked but not described are left out."""
    movies = ratings.values["item"]
    stranger = ~np.isin(movies, links["item_id"])
    if stranger.any():
        reason = f"there is no movie {movies[stranger][0]} in the links"
        bad_rows.reject(reason, path=ratings.path, lines=ratings.lines(stranger))
    tmdb = links.set_index("item_id")["tmdb_id"].reindex(movies).to_numpy(dtype=np.int64, na_value=-1)
    undescribed = ~np.isin(tmdb, item_ids) & ~stranger
    reason = "the rated film has no entry in movies_metadata.csv"
    bad_rows.leave_out(reason, path=ratings.path, lines=ratings.lines(undescribed))
    kept = ~(stranger | undescribed)
    left_out = np.sort(np.concatenate([ratings.left_out, ratings.lines(~kept) - ratings.first_line]))
    values = {**ratings.values, "item": tmdb}
    return replace(ratings, values={k: v[kept] for k, v in values.items()}, left_out=left_out)
