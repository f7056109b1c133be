"""Changes to a user's shelves, one transaction each."""

from collections.abc import Collection

from django.db import connection, transaction
from django.utils import timezone

from backend.accounts.models import User
from backend.api.retrying import retried_on_deadlock
from backend.catalog.models import Movie
from backend.shelves.models import Shelf, ShelvedMovie


@retried_on_deadlock
@transaction.atomic
def shelf_put(*, user: User, movie: Movie, shelf: Shelf) -> tuple[ShelvedMovie, bool]:
    """The movie on the shelf, in front and on no other, and whether it was on none before."""
    placed = {"shelf": shelf, "added_at": timezone.now()}
    return ShelvedMovie.objects.update_or_create(user=user, movie=movie, defaults=placed)


@retried_on_deadlock
@transaction.atomic
def shelf_put_many(*, user: User, rows: Collection[ShelvedMovie]) -> None:
    """The user's rows, not saved yet, each movie once; a movie that is on a shelf moves."""
    for row in rows:
        row.user = user
    # MySQL finds the conflict by itself and refuses to be told where it may be.
    names_target = connection.features.supports_update_conflicts_with_target
    ShelvedMovie.objects.bulk_create(
        rows,
        update_conflicts=True,
        update_fields=["shelf", "added_at"],
        unique_fields=["user", "movie"] if names_target else None,
    )


@transaction.atomic
def shelf_take(*, user: User, movie_id: int, shelf: Shelf) -> None:
    """The shelf without the movie, whether or not it was there."""
    ShelvedMovie.objects.filter(user=user, movie=movie_id, shelf=shelf).delete()
