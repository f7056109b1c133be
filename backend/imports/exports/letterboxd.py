"""For Letterboxd's importer (letterboxd.com/about/importing-data)."""

from typing import Any

from backend.accounts.models import User
from backend.catalog.models import Movie
from backend.imports.exports.archives import csv_parts, numbered, zip_of
from backend.ratings.models import Rating
from backend.shelves.models import Shelf, ShelvedMovie

MAX_BYTES = 1_000_000  # of a file; the importer takes no larger ones
FILM = ("LetterboxdURI", "tmdbID", "imdbID", "Title", "Year", "Directors")
RATED = (*FILM, "Rating", "Rating10", "WatchedDate", "Rewatch", "Tags", "Review")


def letterboxd_export(user: User) -> bytes:
    """A ZIP of ratings.csv and watchlist.csv, both in parts where they are long.

    The day of a rating is left empty: it is not when the film was watched.
    """
    ratings = Rating.objects.filter(user=user).select_related("movie").order_by("created_at", "id")
    rated = (
        (*_film(rating.movie), f"{rating.value:g}", rating.half_stars, "", "", "", "") for rating in ratings
    )
    wishes = ShelvedMovie.objects.filter(user=user, shelf=Shelf.WATCHLIST).select_related("movie")
    wished = (_film(wish.movie) for wish in wishes.order_by("added_at", "id"))
    return zip_of(
        numbered("ratings", csv_parts(RATED, rated, max_bytes=MAX_BYTES))
        | numbered("watchlist", csv_parts(FILM, wished, max_bytes=MAX_BYTES))
    )


def _film(movie: Movie) -> tuple[Any, ...]:
    directors = ", ".join(movie.directors)
    return ("", movie.tmdb_id, movie.imdb_id, movie.title, movie.year, directors)
