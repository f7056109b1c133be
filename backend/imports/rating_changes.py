"""An import's ratings: written in a few statements whatever their number, and put back exactly."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import connection
from django.db.models import Exists, F, OuterRef, QuerySet, Subquery
from django.utils import timezone

from backend.imports.models import Import, ImportRow, RatingChange
from backend.ratings.models import Rating
from backend.ratings.predictions import prediction_columns

BATCH = 2000  # rows in one statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What could be put back."""

    restored: int
    left: list[int]  # movies that the user changed since


def ratings_change(upload: Import, *, rows: Mapping[int, ImportRow], replace: bool) -> tuple[int, int]:
    """Write the rows by movie id, remembering what was there; how many are new, and how many replaced."""
    former = {rating.movie_id: rating for rating in Rating.objects.filter(user=upload.user)}
    now = timezone.now()
    changes = [
        _change(upload, movie_id, row, former=former.get(movie_id), now=now)
        for movie_id, row in rows.items()
        if movie_id not in former or (replace and former[movie_id].half_stars != row.half_stars)
    ]
    RatingChange.objects.bulk_create(changes, batch_size=BATCH)
    _write(upload, {change.movie_id: change.half_stars for change in changes})
    _of(upload, changes=upload.rating_changes.all()).update(updated_at=_from_change(upload, "at"))
    new = upload.rating_changes.filter(former_half_stars=None)
    _of(upload, changes=new).update(created_at=F("updated_at"))
    n_new = sum(change.former_half_stars is None for change in changes)
    return n_new, len(changes) - n_new


def ratings_restore(upload: Import) -> Restored:
    """Put the ratings back that are still as the import left them."""
    now = {
        movie_id: (half_stars, at)
        for movie_id, half_stars, at in Rating.objects.filter(user=upload.user).values_list(
            "movie_id", "half_stars", "updated_at"
        )
    }
    changes = list(upload.rating_changes.all())
    intact = {row.movie_id for row in changes if now.get(row.movie_id) == (row.half_stars, row.at)}
    taken_back = {row.movie_id for row in changes if row.former_half_stars is None} - now.keys()
    _remove(upload, [row for row in changes if row.movie_id in intact and row.former_half_stars is None])
    _bring_back(upload, [row for row in changes if row.movie_id in intact and row.former_half_stars])
    left = {row.movie_id for row in changes} - intact - taken_back
    return Restored(restored=len(intact), left=sorted(left))


def _remove(upload: Import, changes: Sequence[RatingChange]) -> None:
    for batch in _batches(changes):
        Rating.objects.filter(user=upload.user, movie_id__in=batch).delete()


def _bring_back(upload: Import, changes: Sequence[RatingChange]) -> None:
    _write(upload, {row.movie_id: row.former_half_stars for row in changes if row.former_half_stars})
    for batch in _batches(changes):
        _of(upload, changes=upload.rating_changes.filter(movie_id__in=batch)).update(
            created_at=_from_change(upload, "former_created_at"),
            updated_at=_from_change(upload, "former_updated_at"),
        )


def _change(
    upload: Import, movie_id: int, row: ImportRow, *, former: Rating | None, now: datetime
) -> RatingChange:
    assert row.half_stars is not None
    change = RatingChange(upload=upload, movie_id=movie_id, half_stars=row.half_stars, at=row.at or now)
    if former is not None:
        change.former_half_stars = former.half_stars
        change.former_created_at, change.former_updated_at = former.created_at, former.updated_at
    return change


def _write(upload: Import, half_stars: Mapping[int, int]) -> None:
    """Insert the ratings, or change those that are there."""
    names_target = connection.features.supports_update_conflicts_with_target  # as MySQL does not
    Rating.objects.bulk_create(
        [Rating(user=upload.user, movie_id=id_, half_stars=stars) for id_, stars in half_stars.items()],
        batch_size=BATCH,
        update_conflicts=True,
        update_fields=["half_stars", "updated_at", *prediction_columns(None)],
        unique_fields=["user", "movie"] if names_target else None,
    )


def _of(upload: Import, *, changes: QuerySet[RatingChange]) -> QuerySet[Rating]:
    """The user's ratings of the movies that these changes are about."""
    return Rating.objects.filter(Exists(changes.filter(movie_id=OuterRef("movie_id"))), user=upload.user)


def _from_change(upload: Import, column: str) -> Subquery:
    """What the import remembers about the rating's movie."""
    return Subquery(upload.rating_changes.filter(movie_id=OuterRef("movie_id")).values(column)[:1])


def _batches(changes: Sequence[RatingChange]) -> Iterator[list[int]]:
    """Ids of the movies, as many at a time as a statement takes."""
    for start in range(0, len(changes), BATCH):
        yield [change.movie_id for change in changes[start : start + BATCH]]
