"""A dataset as rows of the catalogue. For commands only: it brings pandas along."""

from typing import Any

import pandas as pd

from backend.catalog.models import Movie
from engine.datasets.dataset import Dataset
from engine.datasets.statistics import item_statistics
from engine.training.weighted_rating import fit_weighted_rating
from engine.types import Interactions

STATISTICS = (
    "rating_count",
    "rating_mean",
    "weighted_rating",
    "rating_histogram",
    "trending_score",
    "dataset",
)
FACTS = (
    "title",
    "year",
    "release_date",
    "runtime",
    "language",
    "imdb_id",
    "tmdb_id",
    "poster_path",
    "release_order",
    "search_title",
    "search_text",
    "genres",
    "directors",
    "cast",
    "keywords",
    "overview",
)


def movies_of(dataset: Dataset) -> list[Movie]:
    """Unsaved movies, one for each item, with their statistics."""
    statistics = _statistics(dataset.interactions)
    return [
        _movie(fact, statistics=statistics.get(fact["item_id"], {}), dataset=dataset.name)
        for fact in dataset.catalog.frame.to_dict("records")
    ]


def _statistics(interactions: Interactions) -> dict[int, dict[str, Any]]:
    """Columns of the rated movies, by id."""
    if not len(interactions):
        return {}
    rated, chart = item_statistics(interactions), fit_weighted_rating(interactions)
    votes, minimum = rated.rating_count, chart.minimum_ratings
    # Option B's formula for every movie, also for those that its chart leaves out.
    weighted = (votes * rated.rating_mean + minimum * chart.mean_rating) / (votes + minimum)
    columns = {
        "rating_count": votes.tolist(),
        "rating_mean": rated.rating_mean.tolist(),
        "weighted_rating": weighted.tolist(),
        "rating_histogram": rated.histogram.tolist(),
        "trending_score": rated.trending.tolist(),
    }
    rows = zip(*columns.values(), strict=True)
    return {
        item_id: dict(zip(columns, row, strict=True))
        for item_id, row in zip(rated.item_ids.tolist(), rows, strict=True)
    }


def _movie(fact: dict[Any, Any], *, statistics: dict[str, Any], dataset: str) -> Movie:
    movie = Movie(
        id=fact["item_id"],
        title=fact["title"][:255],
        year=_number(fact["year"]),
        runtime=_number(fact["runtime"]),
        tmdb_id=_number(fact["tmdb_id"]),
        dataset=dataset,
        **statistics,
        **{name: list(fact[name]) for name in ("genres", "directors", "cast", "keywords")},
        **{name: fact[name] for name in ("release_date", "overview", "language", "imdb_id", "poster_path")},
    )
    movie.fill_derived_columns()
    return movie


def _number(value: Any) -> int | None:
    return None if pd.isna(value) else int(value)
