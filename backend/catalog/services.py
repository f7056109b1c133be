"""Changes to the catalogue."""

from collections.abc import Iterable, Sequence

from django.db import transaction
from django.db.models import F

from backend.catalog.bulk_rows import rows_insert
from backend.catalog.models import CatalogRevision, Genre, Movie, MovieCredit, MovieGenre


@transaction.atomic
def movie_link_genres(*, movies: Sequence[Movie]) -> None:
    """Make the links of these movies equal to their lists of genres."""
    genre_ids = _genre_ids({name for movie in movies for name in movie.genres})
    MovieGenre.objects.filter(movie__in=[movie.pk for movie in movies]).delete()
    links = {(movie.pk, genre_ids[name.casefold()]) for movie in movies for name in movie.genres}
    rows_insert(MovieGenre, ("movie", "genre"), sorted(links))


def genres_without_movies_remove() -> None:
    """Forget genres that no movie has any more."""
    Genre.objects.filter(movie_links=None).delete()


@transaction.atomic
def movie_link_credits(*, movies: Sequence[Movie]) -> None:
    """Make the credits of these movies equal to their directors and cast."""
    MovieCredit.objects.filter(movie__in=[movie.pk for movie in movies]).delete()
    rows = [(name, movie.pk) for movie in movies for name in movie.credited]
    rows_insert(MovieCredit, ("name", "movie"), sorted(rows))  # in the order of their index


def _genre_ids(names: Iterable[str]) -> dict[str, int]:
    """Ids by case-folded name, new ones made: to some databases "Sci-Fi" and "sci-fi" are the same."""
    known = {genre.name.casefold() for genre in Genre.objects.all()}
    new = {name.casefold(): name for name in sorted(names) if name.casefold() not in known}
    Genre.objects.bulk_create([Genre(name=name) for name in new.values()], ignore_conflicts=True)
    return {genre.name.casefold(): genre.pk for genre in Genre.objects.all()}


@transaction.atomic
def catalog_changed() -> None:
    """Tell every process, within the poll interval, that movies are not what they were."""
    if not CatalogRevision.objects.update(number=F("number") + 1):
        CatalogRevision.objects.create(number=1)


def catalog_revision() -> CatalogRevision:
    """The single row; an unsaved one before the first change."""
    return CatalogRevision.objects.first() or CatalogRevision()
