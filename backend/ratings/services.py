"""Changes to a user's ratings, one transaction each."""

from collections.abc import Mapping

from django.db import connection, transaction

from backend.accounts.models import User
from backend.api.errors import BrokenRule
from backend.api.retrying import retried_on_deadlock
from backend.catalog.models import Movie
from backend.ratings.models import Rating


@retried_on_deadlock
@transaction.atomic
def rating_set(*, user: User, movie: Movie, value: float) -> tuple[Rating, bool]:
    """The rating, and whether it is the user's first of this movie."""
    return Rating.objects.update_or_create(user=user, movie=movie, defaults={"half_stars": round(value * 2)})


@retried_on_deadlock
@transaction.atomic
def rating_set_many(*, user: User, values: Mapping[int, float]) -> list[Rating]:
    """The ratings by movie id, all of them or none."""
    movies = Movie.objects.in_bulk(values)
    unknown = [movie_id for movie_id in values if movie_id not in movies]
    if unknown:
        raise BrokenRule({"ratings": [f"There is no movie {movie_id}." for movie_id in unknown]})
    # MySQL finds the conflict by itself and refuses to be told where it may be.
    names_target = connection.features.supports_update_conflicts_with_target
    Rating.objects.bulk_create(
        [
            Rating(user=user, movie=movies[movie_id], half_stars=round(value * 2))
            for movie_id, value in values.items()
        ],
        update_conflicts=True,
        update_fields=["half_stars", "updated_at"],
        unique_fields=["user", "movie"] if names_target else None,
    )
    saved = {rating.movie_id: rating for rating in Rating.objects.filter(user=user, movie__in=movies)}
    for movie_id, rating in saved.items():
        rating.movie = movies[movie_id]
    return [saved[movie_id] for movie_id in values]
