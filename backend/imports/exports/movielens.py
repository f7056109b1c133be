"""As MovieLens.org gives them: ratings and wishlist, the year within the title, ids without their letters."""

from collections.abc import Iterable, Iterator
from typing import Any

from backend.accounts.models import User
from backend.catalog.models import Movie
from backend.imports.exports.archives import csv_parts, numbered, zip_of
from backend.imports.values import imdb_number
from backend.ratings.models import Rating
from backend.shelves.models import Shelf, ShelvedMovie

MAX_BYTES = 50_000_000
WISHED = ("movie_id", "imdb_id", "tmdb_id", "average_rating", "title")
RATED = ("movie_id", "imdb_id", "tmdb_id", "rating", "average_rating", "title")


def movielens_export(user: User) -> bytes:
    """A ZIP of movielens-ratings.csv and movielens-wishlist.csv."""
    ratings = Rating.objects.filter(user=user).select_related("movie").order_by("created_at", "id")
    wishes = ShelvedMovie.objects.filter(user=user, shelf=Shelf.WATCHLIST).select_related("movie")
    rated = ((*_ids(rating.movie), rating.value, *_rest(rating.movie)) for rating in ratings)
    return zip_of(
        numbered("movielens-ratings", csv_parts(RATED, rated, max_bytes=MAX_BYTES))
        | numbered("movielens-wishlist", csv_parts(WISHED, _wished(wishes), max_bytes=MAX_BYTES))
    )


def _wished(wishes: Iterable[ShelvedMovie]) -> Iterator[tuple[Any, ...]]:
    return ((*_ids(wish.movie), *_rest(wish.movie)) for wish in wishes)


def _ids(movie: Movie) -> tuple[Any, ...]:
    number = imdb_number(movie.imdb_id)
    return movie.pk, f"{number:07d}" if number else None, movie.tmdb_id


def _rest(movie: Movie) -> tuple[Any, ...]:
    mean = None if movie.rating_mean is None else round(movie.rating_mean, 2)
    return mean, str(movie)
