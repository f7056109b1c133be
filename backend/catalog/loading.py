"""A dataset becomes the catalogue. For commands only: it brings pandas along."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import pandas as pd
from django.db import connection, transaction

from backend.catalog.models import CatalogRevision, Movie
from backend.catalog.services import catalog_changed, movie_link_credits, movie_link_genres
from engine.datasets.dataset import Dataset
from engine.datasets.statistics import item_statistics
from engine.training.weighted_rating import fit_weighted_rating
from engine.types import Interactions, Progress, no_progress

BATCH = 1000
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

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadReport:
    """What loading did, in movies."""

    added: int
    updated: int
    removed: int  # no longer in the dataset, or another film under the same id; their ratings went with them


@transaction.atomic
def catalog_load(dataset: Dataset, *, update: bool, progress: Progress = no_progress) -> LoadReport:
    """Make the catalogue equal to the dataset, all of it or nothing.

    Movies already there get new statistics, and new facts only with `update`, so that facts mended by hand
    stay. Movies added by hand stay as well.
    """
    movies = _movies_of(dataset)
    removed = _remove_others(movies)
    present = set(Movie.objects.values_list("id", flat=True))
    added = [movie for movie in movies if movie.id not in present]
    known = [movie for movie in movies if movie.id in present]
    described = movies if update else added
    _write(added, columns=(*FACTS, *STATISTICS), progress=progress, step="Adding movies")
    columns = (*FACTS, *STATISTICS) if update else STATISTICS
    _write(known, columns=columns, progress=progress, step="Updating movies")
    for done, batch in _batches(described):
        movie_link_genres(movies=batch)
        movie_link_credits(movies=batch)
        progress("Linking genres and people", done=done, total=len(described))
    catalog_changed()
    CatalogRevision.objects.update(dataset=dataset.name, fingerprint=dataset.fingerprint)
    return LoadReport(added=len(added), updated=len(known), removed=removed)


def _movies_of(dataset: Dataset) -> list[Movie]:
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


def _remove_others(movies: Sequence[Movie]) -> int:
    """Remove what another dataset left behind; a rating must not end up on a different film."""
    coming = {movie.id: movie for movie in movies}
    present = Movie.objects.exclude(dataset="").only("id", "imdb_id", "tmdb_id", "search_title", "year")
    gone = [movie.id for movie in present if not _is_same_film(movie, coming.get(movie.id))]
    for _, batch in _batches(gone):
        Movie.objects.filter(id__in=batch).delete()
    return len(gone)


def _is_same_film(movie: Movie, other: Movie | None) -> bool:
    if other is None:
        return False
    if movie.imdb_id and other.imdb_id:
        return movie.imdb_id == other.imdb_id
    if movie.tmdb_id and other.tmdb_id:
        return movie.tmdb_id == other.tmdb_id
    return (movie.search_title, movie.year) == (other.search_title, other.year)


def _write(movies: Sequence[Movie], *, columns: Sequence[str], progress: Progress, step: str) -> None:
    # MySQL finds the conflict by itself and refuses to be told where it may be.
    target = ["id"] if connection.features.supports_update_conflicts_with_target else None
    for done, batch in _batches(movies):
        Movie.objects.bulk_create(batch, update_conflicts=True, update_fields=columns, unique_fields=target)
        progress(step, done=done, total=len(movies))


def _batches(rows: Sequence[Row]) -> Iterator[tuple[int, Sequence[Row]]]:
    """Slices, each with how many rows are done after it."""
    for start in range(0, len(rows), BATCH):
        yield min(start + BATCH, len(rows)), rows[start : start + BATCH]
