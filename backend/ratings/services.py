"""Changes to a user's ratings, one transaction each."""

from collections.abc import Mapping

from django.db import connection, transaction

from backend.accounts.models import User
from backend.api.errors import BrokenRule
from backend.api.retrying import retried_on_deadlock
from backend.catalog.models import Movie
from backend.ratings.models import Rating
from backend.ratings.predictions import ExpectedStars, prediction_columns, predictions


def rating_set(*, user: User, movie: Movie, value: float) -> tuple[Rating, bool]:
    """The rating with what was expected of it, and whether it is the user's first of this movie."""
    expected = predictions.before_rating(user=user, movie_ids=[movie.pk])
    return _save(user=user, movie=movie, value=value, expected=expected.get(movie.pk))


@retried_on_deadlock
@transaction.atomic
def _save(*, user: User, movie: Movie, value: float, expected: ExpectedStars | None) -> tuple[Rating, bool]:
    columns = {"half_stars": round(value * 2), **prediction_columns(expected)}
    return Rating.objects.update_or_create(user=user, movie=movie, defaults=columns)


def rating_set_many(*, user: User, values: Mapping[int, float]) -> list[Rating]:
    """The ratings by movie id, all of them or none, each with what was expected before all of them."""
    expected = predictions.before_rating(user=user, movie_ids=values.keys())
    return _save_many(user=user, values=values, expected=expected)


@retried_on_deadlock
@transaction.atomic
def _save_many(
    *, user: User, values: Mapping[int, float], expected: Mapping[int, ExpectedStars]
) -> list[Rating]:
    movies = Movie.objects.in_bulk(values)
    unknown = [movie_id for movie_id in values if movie_id not in movies]
    if unknown:
        raise BrokenRule({"ratings": [f"There is no movie {movie_id}." for movie_id in unknown]})
    # MySQL finds the conflict by itself and refuses to be told where it may be.
    names_target = connection.features.supports_update_conflicts_with_target
    Rating.objects.bulk_create(
        [
            Rating(
                user=user,
                movie=movies[movie_id],
                half_stars=round(value * 2),
                **prediction_columns(expected.get(movie_id)),
            )
            for movie_id, value in values.items()
        ],
        update_conflicts=True,
        update_fields=["half_stars", "updated_at", *prediction_columns(None)],
        unique_fields=["user", "movie"] if names_target else None,
    )
    saved = {rating.movie_id: rating for rating in Rating.objects.filter(user=user, movie__in=movies)}
    for movie_id, rating in saved.items():
        rating.movie = movies[movie_id]
    return [saved[movie_id] for movie_id in values]
