"""Questions to a user's ratings."""

from itertools import chain

import numpy as np
from django.db.models import QuerySet
from rest_framework.exceptions import NotFound

from backend.accounts.models import User
from backend.api.ids import MAX_ID
from backend.api.prepared import Prepared
from backend.ratings.models import Rating
from engine.types import History, Interactions

HISTORY = Prepared(
    lambda user_id: (
        Rating.objects.filter(user=user_id).order_by("movie_id").values_list("movie_id", "half_stars")
    )
)
LIKED = 8  # half stars
FAVOURITES = 10

ORDERINGS: dict[str, tuple[str, ...]] = {
    "-updated_at": ("-updated_at", "-id"),
    "updated_at": ("updated_at", "id"),
    "-value": ("-half_stars", "-updated_at", "-id"),
    "value": ("half_stars", "-updated_at", "-id"),
    "title": ("movie__search_title", "id"),
}


def rating_list(*, user: User, ordering: str) -> QuerySet[Rating]:
    """The user's own ratings, with their movies."""
    return Rating.objects.filter(user=user).select_related("movie").order_by(*ORDERINGS[ordering])


def rating_get(*, user: User, movie_id: int) -> Rating:
    """The user's rating of the movie, or a 404."""
    ratings = Rating.objects.filter(user=user, movie=min(movie_id, MAX_ID))
    rating = ratings.select_related("movie").first()
    if rating is None:
        raise NotFound("You have not rated this movie.")
    return rating


def rating_history(*, user: User) -> History:
    """All of the user's ratings as they are now."""
    columns = np.array(HISTORY.rows(user.pk), dtype=np.int64).reshape(-1, 2)
    return History(item_ids=columns[:, 0], ratings=columns[:, 1] / 2)


def rating_columns() -> Interactions:
    """Every rating of the site, to train on; the ids are those of the database."""
    rows = Rating.objects.order_by("user_id", "movie_id")
    columns = rows.values_list("user_id", "movie_id", "half_stars", "updated_at").iterator(10_000)
    numbers = chain.from_iterable(
        (user, movie, half_stars, int(when.timestamp())) for user, movie, half_stars, when in columns
    )
    table = np.fromiter(numbers, dtype=np.int64).reshape(-1, 4)
    return Interactions(
        user_ids=table[:, 0], item_ids=table[:, 1], ratings=table[:, 2] / 2, timestamps=table[:, 3]
    )


def liked_movie_ids(*, user: User) -> list[int]:
    """Of the movies that the user liked lately, the best rated first."""
    liked = Rating.objects.filter(user=user, half_stars__gte=LIKED).order_by("-updated_at", "-id")
    lately = liked.values_list("movie_id", "half_stars")[:FAVOURITES]
    return [movie_id for movie_id, _ in sorted(lately, key=lambda rating: -rating[1])]
