"""A dataset becomes the catalogue. For commands only: it brings pandas along."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from django.db import connection, transaction

from backend.api.retrying import retried_on_deadlock
from backend.catalog.bulk_rows import rows_insert
from backend.catalog.models import CatalogRevision, Movie
from backend.catalog.movie_rows import FACTS, STATISTICS, movies_of
from backend.catalog.services import (
    catalog_changed,
    catalog_revision,
    genres_without_movies_remove,
    movie_link_credits,
    movie_link_genres,
)
from backend.catalog.signals import in_bulk
from engine.datasets.dataset import Dataset
from engine.types import Progress, no_progress

BATCH = 1000

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadReport:
    """What loading did, in movies."""

    added: int = 0
    updated: int = 0  # they were there, and differed
    removed: int = 0  # no longer in the dataset, or another film under the same id; their ratings went too

    def __add__(self, other: "LoadReport") -> "LoadReport":
        return LoadReport(
            added=self.added + other.added,
            updated=self.updated + other.updated,
            removed=self.removed + other.removed,
        )


def catalog_load(dataset: Dataset, *, update: bool, progress: Progress = no_progress) -> LoadReport:
    """Make the catalogue equal to the dataset, one batch after the other, each wholly or not at all.

    Movies already there get new statistics, and new facts only with `update`, so that facts mended by hand
    stay. Movies added by hand stay as well. What is as it should be is not written: a run that was
    interrupted is taken up by the next, and until then the catalogue is said to come from no dataset.
    """
    movies = movies_of(dataset)
    if catalog_revision().fingerprint != dataset.fingerprint:
        _set_origin("", fingerprint="")
    with in_bulk():
        report = LoadReport()
        for done, batch in _batches(movies):
            report += _load_batch(batch, update=update)
            progress("Loading movies", done=done, total=len(movies))
        report += _remove_absent({movie.id for movie in movies}, progress=progress)
        genres_without_movies_remove()
    if report != LoadReport():
        catalog_changed()
    _set_origin(dataset.name, fingerprint=dataset.fingerprint)
    return report


@transaction.atomic
def _set_origin(dataset: str, *, fingerprint: str) -> None:
    """Remember where the movies come from; a new origin needs a new look at the files as well."""
    if catalog_revision().pk is None:
        catalog_changed()
    CatalogRevision.objects.exclude(fingerprint=fingerprint).update(source_stamp="")
    CatalogRevision.objects.update(dataset=dataset, fingerprint=fingerprint)


@retried_on_deadlock
@transaction.atomic
def _load_batch(movies: Sequence[Movie], *, update: bool) -> LoadReport:
    present = Movie.objects.in_bulk([movie.id for movie in movies])
    # A rating must not end up on a different film.
    replaced = [movie.id for movie in movies if _is_other_film(present.get(movie.id), movie)]
    Movie.objects.filter(id__in=replaced).delete()
    for movie_id in replaced:
        del present[movie_id]
    columns = (*FACTS, *STATISTICS) if update else STATISTICS
    added = [movie for movie in movies if movie.id not in present]
    changed = [movie for movie in movies if _differs(present.get(movie.id), movie, columns=columns)]
    every = ("id", *FACTS, *STATISTICS)
    rows_insert(Movie, every, ([getattr(movie, column) for column in every] for movie in added))
    _write(changed, columns=columns)
    described = [*added, *changed] if update else added
    movie_link_genres(movies=described)
    movie_link_credits(movies=described)
    return LoadReport(added=len(added), updated=len(changed), removed=len(replaced))


def _is_other_film(present: Movie | None, movie: Movie) -> bool:
    if present is None or not present.dataset:
        return False
    if present.imdb_id and movie.imdb_id:
        return present.imdb_id != movie.imdb_id
    if present.tmdb_id and movie.tmdb_id:
        return present.tmdb_id != movie.tmdb_id
    return (present.search_title, present.year) != (movie.search_title, movie.year)


def _differs(present: Movie | None, movie: Movie, *, columns: Sequence[str]) -> bool:
    return present is not None and any(
        getattr(present, column) != getattr(movie, column) for column in columns
    )


def _write(movies: Sequence[Movie], *, columns: Sequence[str]) -> None:
    # MySQL finds the conflict by itself and refuses to be told where it may be.
    target = ["id"] if connection.features.supports_update_conflicts_with_target else None
    Movie.objects.bulk_create(movies, update_conflicts=True, update_fields=columns, unique_fields=target)


def _remove_absent(coming: set[int], *, progress: Progress) -> LoadReport:
    """Remove what another dataset left behind."""
    present = Movie.objects.exclude(dataset="").order_by("id").values_list("id", flat=True)
    gone = [movie_id for movie_id in present if movie_id not in coming]
    for done, batch in _batches(gone):
        Movie.objects.filter(id__in=batch).delete()
        progress("Removing movies of other datasets", done=done, total=len(gone))
    return LoadReport(removed=len(gone))


def _batches(rows: Sequence[Row]) -> Iterator[tuple[int, Sequence[Row]]]:
    """Slices, each with how many rows are done after it."""
    for start in range(0, len(rows), BATCH):
        yield min(start + BATCH, len(rows)), rows[start : start + BATCH]
