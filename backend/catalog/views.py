"""Browsing: option A and the catalogue."""

from collections.abc import Callable
from functools import partial
from typing import Any

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework.request import Request
from rest_framework.response import Response

from backend.api.pagination import PageQuery, numbered_page
from backend.api.schema import page_of, problems
from backend.api.views import PublicView, query_of
from backend.catalog.cards import Card, cards
from backend.catalog.charts import charts
from backend.catalog.models import Movie
from backend.catalog.orders import orders
from backend.catalog.selectors import genre_list, language_list, movie_ids_meant, movie_list
from backend.catalog.serializers import (
    GenreCount,
    LanguageCount,
    MovieCard,
    MovieDetail,
    MovieQuery,
    movie_detail,
)

FEW = 3  # hits; a search with fewer may have meant another title
MOVIE_PAGE: dict[Any, Any] = {200: page_of(MovieCard), **problems(400, 404)}
described = partial(extend_schema, tags=["Movie"])
page_described = partial(described, parameters=[PageQuery], responses=MOVIE_PAGE)


class MovieListView(PublicView):
    """The whole catalogue."""

    @described(operation_id="listMovies", parameters=[MovieQuery], responses={**MOVIE_PAGE, **problems(422)})
    def get(self, request: Request) -> Response:
        """Movies by search, which forgives typing errors, and by what is known of them."""
        query = query_of(request, MovieQuery)
        page, page_size = query.pop("page"), query.pop("page_size")
        movies = movie_list(**query)
        count, take = movies.count(), _cards_of(movies)
        if count < FEW and query["search"]:
            meant = movie_ids_meant(**query, near_words=not count)
            count, take = len(meant), lambda rows: cards.of(meant[rows])
        return Response(numbered_page(request, count=count, page=page, page_size=page_size, take=take))


class OrderedMovieListView(PublicView):
    """The whole catalogue in one of the orders of option A."""

    ordering = ""

    def get(self, request: Request) -> Response:
        """A page of it, without a query."""
        query = query_of(request, PageQuery)
        ids = orders.of(self.ordering, first=charts.of(self.ordering))
        page = numbered_page(request, count=len(ids), take=lambda rows: cards.of(ids[rows]), **query)
        return Response(page)


@extend_schema_view(get=page_described(operation_id="listTrendingMovies"))
class TrendingMovieListView(OrderedMovieListView):
    """Movies that are rated a lot lately."""

    ordering = "trending"


@extend_schema_view(get=page_described(operation_id="listPopularMovies"))
class PopularMovieListView(OrderedMovieListView):
    """Movies that most people have rated."""

    ordering = "popular"


@extend_schema_view(get=page_described(operation_id="listLatestMovies"))
class LatestMovieListView(OrderedMovieListView):
    """The newest movies."""

    ordering = "latest"


class MovieView(PublicView):
    """One movie."""

    @described(operation_id="retrieveMovie", responses={200: MovieDetail, **problems(404)})
    def get(self, request: Request, movie_id: int) -> Response:  # noqa: ARG002
        """Everything about it."""
        return Response(movie_detail(movie_id))


class GenreListView(PublicView):
    """The genres."""

    @described(operation_id="listGenres", responses=GenreCount(many=True))
    def get(self, request: Request) -> Response:  # noqa: ARG002
        """Each with the number of its movies, by name."""
        return Response(genre_list())


class LanguageListView(PublicView):
    """The languages."""

    @described(operation_id="listLanguages", responses=LanguageCount(many=True))
    def get(self, request: Request) -> Response:  # noqa: ARG002
        """Each with the number of its movies, the most frequent first."""
        return Response(language_list())


def _cards_of(movies: QuerySet[Movie]) -> Callable[[slice], list[Card]]:
    """Takes the cards of a slice of the movies."""
    ids = movies.values_list("id", flat=True)
    return lambda rows: cards.of(ids[rows])
