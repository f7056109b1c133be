"""Made-up movies, and datasets in MovieLens' files."""

from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.csv as pacsv

from engine.datasets.catalog import Catalog, make_catalog
from engine.datasets.dataset import Dataset
from engine.types import Interactions

GENRES = ("Drama", "Comedy", "Thriller", "Romance", "Action", "Horror", "Crime", "Sci-Fi", "War", "Western")
CONSONANTS, VOWELS = "bdfghklmnprstvz", "aeiou"


def make_movies(n_items: int, *, seed: int = 1) -> Catalog:
    """Movies 1 … n_items with titles, years, genres, people and keywords, few of them in many movies."""
    rng = np.random.default_rng(seed)
    names = _names(n_items, rng)
    return make_catalog(
        pd.DataFrame(
            {
                "item_id": np.arange(1, n_items + 1),
                "title": [f"{first.title()} {second}" for first, second in _chosen(names, n_items, 2, rng)],
                "year": rng.integers(1920, 2025, n_items),
                "genres": _chosen(GENRES, n_items, 2, rng),
                "directors": _chosen(names, n_items, 1, rng),
                "cast": _chosen(names, n_items, 5, rng),
                "keywords": _chosen(names, n_items, 6, rng),
            }
        )
    )


def make_dataset(interactions: Interactions, catalog: Catalog) -> Dataset:
    """Both as one."""
    return Dataset(name="made-up", interactions=interactions, catalog=catalog, synthetic=True)


def write_movielens(folder: Path, *, interactions: Interactions, catalog: Catalog) -> Path:
    """movies.csv and ratings.csv as ml-25m has them; gives the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    frame = catalog.frame
    movies = {
        "movieId": pa.array(frame["item_id"]),
        "title": pa.array(
            [f"{title} ({year})" for title, year in zip(frame["title"], frame["year"], strict=True)]
        ),
        "genres": pa.array(["|".join(genres) for genres in frame["genres"]]),
    }
    ratings = {
        "userId": interactions.user_ids,
        "movieId": interactions.item_ids,
        "rating": interactions.ratings,
        "timestamp": interactions.timestamps,
    }
    for name, columns in (("movies", movies), ("ratings", ratings)):
        options = pacsv.WriteOptions(quoting_style="needed")
        pacsv.write_csv(pa.table(columns), folder / f"{name}.csv", options)
    return folder


def _names(n: int, rng: np.random.Generator) -> list[str]:
    """Words of three syllables, some of them equal."""
    consonants = np.array(list(CONSONANTS))[rng.integers(len(CONSONANTS), size=(n, 3))]
    vowels = np.array(list(VOWELS))[rng.integers(len(VOWELS), size=(n, 3))]
    return ["".join(letters) for letters in np.dstack([consonants, vowels]).reshape(n, 6)]


def _chosen(
    names: tuple[str, ...] | list[str], n: int, each: int, rng: np.random.Generator
) -> list[list[str]]:
    """`each` names for each of `n`, the first names far more often than the last."""
    places = (len(names) * rng.random((n, each)) ** 3).astype(np.int64)
    return [[names[place] for place in row] for row in places]
