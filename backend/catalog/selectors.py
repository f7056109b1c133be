"""Questions to the catalogue."""

import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Case, Count, IntegerField, Q, QuerySet, Value, When
from rest_framework.exceptions import NotFound

from backend.api.prepared import Prepared
from backend.api.remembering import remembered
from backend.catalog.models import Genre, Movie
from backend.catalog.search_text import normalise
from backend.catalog.spelling import spelling
from backend.catalog.word_index import word_index

# What `ordering` may be, and the columns it stands for; ties go to the more rated.
TITLE = ("search_title", "id")
ORDERINGS: dict[str, tuple[str, ...]] = {
    "trending": ("-trending_score", "-rating_count", "id"),
    "popular": ("-rating_count", "id"),
    "latest": ("-release_order", "-rating_count", "id"),
    "top_rated": ("-weighted_rating", "-rating_count", "id"),
    "title": TITLE,
    "year": ("year", "-rating_count", "id"),
    "-year": ("-year", "-rating_count", "id"),
}

# By the name of the relation, since the catalogue comes before the ratings.
SITE_RATINGS = Prepared(
    lambda movie_id: (
        Movie.objects.filter(id=movie_id).values_list("ratings__half_stars").annotate(count=Count("ratings"))
    )
)
WELL_KNOWN = 0.2  # the share of the rated movies, the most rated, that are no hidden gems
MAX_CORRECTED = 100  # hits of a search whose spelling was corrected


def movie_list(
    *,
    search: str = "",
    genre: str = "",
    language: str = "",
    person: str = "",
    year_min: int | None = None,
    year_max: int | None = None,
    rating_min: float | None = None,
    ordering: str = "",
) -> QuerySet[Movie]:
    """The movies that fit, in the order asked for; else the best hits, or the most rated, first."""
    movies = _filtered(
        genre=genre,
        language=language,
        person=person,
        year_min=year_min,
        year_max=year_max,
        rating_min=rating_min,
    )
    if ordering == "year":
        movies = movies.filter(year__isnull=False)  # the oldest, not the undated, first
    words = normalise(search).split()
    if words and (having := word_index.having_all(words)) is not None:
        movies = movies.filter(id__in=having)
    else:
        for word in words:
            movies = movies.filter(search_text__contains=word)
    if words and not ordering:
        return movies.alias(rank=_rank(words)).order_by("rank", *ORDERINGS["popular"])
    return movies.order_by(*ORDERINGS[ordering or "popular"])


def movie_ids_meant(*, search: str, near_words: bool, ordering: str = "", **filters: Any) -> list[int]:
    """A search with its hits and near titles, and if asked what fits but for the spelling; one query."""
    words = normalise(search).split()
    if not words:
        return []
    meant = spelling.meant(words)
    near = Q(*(_any_of(others if near_words else others[:1]) for others in meant.words))
    movies = _filtered(**filters).filter(near | Q(id__in=meant.movie_ids))
    order = ORDERINGS[ordering or "popular"]
    if meant.movie_ids and not ordering:
        nearest = Case(
            *(When(id=movie_id, then=Value(rank)) for rank, movie_id in enumerate(meant.movie_ids)),
            default=Value(len(meant.movie_ids)),
            output_field=IntegerField(),
        )
        movies, order = movies.alias(nearest=nearest), ("nearest", *order)
    return list(movies.order_by(*order).values_list("id", flat=True)[:MAX_CORRECTED])


def _filtered(
    *,
    genre: str,
    language: str,
    person: str,
    year_min: int | None,
    year_max: int | None,
    rating_min: float | None,
) -> QuerySet[Movie]:
    movies = Movie.objects.all()
    if genre:
        movies = movies.filter(genre_links__genre__name__iexact=genre)
    if language:
        movies = movies.filter(language=language)
    if person:
        movies = movies.filter(credits__name=normalise(person))
    if year_min is not None:
        movies = movies.filter(year__gte=year_min)
    if year_max is not None:
        movies = movies.filter(year__lte=year_max)
    if rating_min is not None:
        movies = movies.filter(rating_mean__gte=rating_min)
    return movies


def _any_of(words: Iterable[str]) -> Q:
    """One of the words occurs."""
    return Q(*(Q(search_text__contains=word) for word in words), _connector=Q.OR)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """What is needed to weigh a movie for a question to a user."""

    id: int
    rating_count: int
    rating_histogram: list[int]
    genres: list[str]


def movie_candidates(*, n: int, without: Collection[int]) -> list[Candidate]:
    """The most rated movies but these."""
    movies = Movie.objects.exclude(id__in=without).order_by(*ORDERINGS["popular"])
    columns = ("id", "rating_count", "rating_histogram", "genres")
    return [Candidate(**row) for row in movies.values(*columns)[:n]]


@remembered
def hidden_gems(*, n: int) -> list[tuple[int, float]]:
    """Ids and weighted ratings of the best movies, those rated most often left out."""
    rated = Movie.objects.filter(rating_count__gt=0)
    well_known = math.ceil(rated.count() * WELL_KNOWN)
    counts = rated.order_by("-rating_count").values_list("rating_count", flat=True)[well_known:][:1]
    gems = rated.filter(rating_count__lte=max(counts, default=0)).order_by(*ORDERINGS["top_rated"])
    return list(gems.values_list("id", "weighted_rating")[:n])


def rating_histogram_of_site(movie_id: int) -> list[int]:
    """How many ratings of 0.5, 1 … 5 stars this site's users have given the movie."""
    counts = dict(SITE_RATINGS.rows(movie_id))
    return [counts.get(half_stars, 0) for half_stars in range(1, 11)]


@remembered
def language_list() -> list[dict[str, object]]:
    """Each language with the number of its movies, the most frequent first."""
    counted = Movie.objects.exclude(language="").values("language").annotate(movie_count=Count("id"))
    return [dict(language) for language in counted.order_by("-movie_count", "language")]


@remembered
def genre_list() -> list[dict[str, object]]:
    """Each genre with the number of its movies, by name."""
    counted = Genre.objects.annotate(movie_count=Count("movie_links")).order_by("name")
    return [dict(genre) for genre in counted.values("name", "movie_count")]
