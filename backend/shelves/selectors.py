"""Questions to a user's shelves."""

import numpy as np
from django.db.models import Exists, OuterRef, QuerySet

from backend.accounts.models import User
from backend.api.prepared import Prepared
from backend.ratings.models import Rating
from backend.shelves.models import Shelf, ShelvedMovie
from engine.types import Ids

SHELVED = Prepared(lambda user_id: ShelvedMovie.objects.filter(user=user_id).values_list("movie_id"))


def shelved_list(*, user: User, shelf: Shelf) -> QuerySet[ShelvedMovie]:
    """What is on one shelf, the latest first; a movie rated since is seen and off the watchlist.

    Its row stays: taking the rating back brings the movie back.
    """
    rows = ShelvedMovie.objects.filter(user=user, shelf=shelf)
    if shelf == Shelf.WATCHLIST:
        rated_since = Rating.objects.filter(
            user=user, movie=OuterRef("movie"), created_at__gte=OuterRef("added_at")
        )
        rows = rows.exclude(Exists(rated_since))
    return rows.select_related("movie").order_by("-added_at", "-id")


def shelved_movie_ids(*, user: User) -> Ids:
    """All movies that the user has put aside, on whichever shelf: nobody needs to be shown them again."""
    ids = sorted(movie_id for (movie_id,) in SHELVED.rows(user.pk))
    return np.array(ids, dtype=np.int64)
