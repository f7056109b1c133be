"""Changes to the catalogue."""

from collections.abc import Sequence

from django.db import transaction
from django.db.models import F

from backend.catalog.models import CatalogRevision, Genre, Movie, MovieGenre


@transaction.atomic
def movie_link_genres(*, movies: Sequence[Movie]) -> None:
    """Make the links of these movies equal to their lists of genres; a genre without movies goes."""
    names = {name for movie in movies for name in movie.genres}
    Genre.objects.bulk_create([Genre(name=name) for name in sorted(names)], ignore_conflicts=True)
    genre_ids = dict(Genre.objects.filter(name__in=names).values_list("name", "id"))
    MovieGenre.objects.filter(movie__in=[movie.pk for movie in movies]).delete()
    MovieGenre.objects.bulk_create(
        [
            MovieGenre(movie=movie, genre_id=genre_ids[name])
            for movie in movies
            for name in dict.fromkeys(movie.genres)
        ],
        batch_size=2000,
    )
    Genre.objects.filter(movie_links=None).delete()


@transaction.atomic
def catalog_changed() -> None:
    """Tell every process, within the poll interval, that movies are not what they were."""
    if not CatalogRevision.objects.update(number=F("number") + 1):
        CatalogRevision.objects.create(number=1)


def catalog_revision() -> CatalogRevision:
    """The single row; an unsaved one before the first change."""
    return CatalogRevision.objects.first() or CatalogRevision()
