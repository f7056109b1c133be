"""Questions to the catalogue."""

from collections.abc import Sequence

from django.db.models import Case, Count, IntegerField, Q, QuerySet, Value, When
from rest_framework.exceptions import NotFound

from backend.catalog.models import Genre, Movie
from backend.catalog.search_text import normalise

# What `ordering` may be, and the columns it stands for; ties go to the more rated.
TITLE = ("search_title", "id")
ORDERINGS: dict[str, tuple[str, ...]] = {
    "trending": ("-trending_score", "-rating_count", "id"),
    "popular": ("-rating_count", "id"),
    "latest": ("-release_order", "-rating_count", "id"),
    "top_rated": ("-rating_mean", "-rating_count", "id"),
    "title": TITLE,
    "year": ("year", "-rating_count", "id"),
    "-year": ("-year", "-rating_count", "id"),
}


def movie_list(
    *,
    search: str = "",
    genre: str = "",
    year_min: int | None = None,
    year_max: int | None = None,
    ordering: str = "",
) -> QuerySet[Movie]:
    """The movies that fit, in the order asked for; else the best hits, or the most rated, first."""
    movies = Movie.objects.all()
    if genre:
        movies = movies.filter(genre_links__genre__name__iexact=genre)
    if year_min is not None:
        movies = movies.filter(year__gte=year_min)
    if year_max is not None:
        movies = movies.filter(year__lte=year_max)
    if ordering == "year":
        movies = movies.filter(year__isnull=False)  # the oldest, not the undated, first
    words = normalise(search).split()
    for word in words:
        movies = movies.filter(search_text__contains=word)
    if words and not ordering:
        return movies.alias(rank=_rank(words)).order_by("rank", *ORDERINGS["popular"])
    return movies.order_by(*ORDERINGS[ordering or "popular"])


def _rank(words: Sequence[str]) -> Case:
    """0 the title, 1 its beginning, 2 beginnings of words in it, 3 within it, 4 only people."""
    phrase = " ".join(words)
    begins, within = Q(), Q()
    for word in words:
        begins &= Q(search_title__startswith=word) | Q(search_title__contains=f" {word}")
        within &= Q(search_title__contains=word)
    return Case(
        When(search_title=phrase, then=Value(0)),
        When(search_title__startswith=phrase, then=Value(1)),
        When(begins, then=Value(2)),
        When(within, then=Value(3)),
        default=Value(4),
        output_field=IntegerField(),
    )


def movie_get(movie_id: int) -> Movie:
    """The movie, or a 404."""
    movie = Movie.objects.filter(pk=movie_id).first()
    if movie is None:
        raise NotFound(f"There is no movie {movie_id}.")
    return movie


def genre_list() -> list[dict[str, object]]:
    """Each genre with the number of its movies, by name."""
    counted = Genre.objects.annotate(movie_count=Count("movie_links")).order_by("name")
    return [dict(genre) for genre in counted.values("name", "movie_count")]
