"""A user's own shelves; nobody else's can be seen or changed."""

from functools import partial
from http import HTTPStatus
from typing import Any, ClassVar

from drf_spectacular.utils import OpenApiResponse, extend_schema, extend_schema_view
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from backend.accounts.selectors import user_of
from backend.api.ids import MAX_ID
from backend.api.pagination import PageQuery, numbered_page
from backend.api.schema import page_of, problems
from backend.api.views import query_of
from backend.catalog.selectors import movie_get
from backend.shelves.models import Shelf
from backend.shelves.selectors import shelved_list
from backend.shelves.serializers import ShelfIndex, Shelved, shelved_shown
from backend.shelves.services import shelf_put, shelf_take

SHELVED_PAGE = page_of(Shelved)
described = partial(extend_schema, tags=["Shelf"])
listed = partial(described, parameters=[PageQuery], responses={200: SHELVED_PAGE, **problems(400, 401, 404)})
put = partial(described, request=None, responses={200: Shelved, 201: Shelved, **problems(401, 404)})
taken = partial(
    described, responses={204: OpenApiResponse(description="Not on the shelf any more."), **problems(401)}
)


class ShelfIndexView(APIView):
    """What is where, so that every card of a page can say so."""

    @described(operation_id="retrieveShelves", responses={200: ShelfIndex, **problems(401)})
    def get(self, request: Request) -> Response:
        """Movie ids by shelf, the latest first."""
        user = user_of(request)
        return Response(
            {
                shelf.value: list(shelved_list(user=user, shelf=shelf).values_list("movie_id", flat=True))
                for shelf in Shelf
            }
        )


class ShelfView(APIView):
    """One shelf."""

    shelf: ClassVar[Shelf]

    def get(self, request: Request) -> Response:
        """The latest first."""
        rows = shelved_list(user=user_of(request), shelf=self.shelf)

        def take(part: slice) -> list[dict[str, Any]]:
            return [shelved_shown(row) for row in rows[part]]

        return Response(numbered_page(request, count=rows.count(), take=take, **query_of(request, PageQuery)))


class ShelvedMovieView(APIView):
    """One movie's place on one shelf."""

    shelf: ClassVar[Shelf]

    def put(self, request: Request, movie_id: int) -> Response:
        """Put the movie in front of the shelf, off the other one."""
        row, is_new = shelf_put(user=user_of(request), movie=movie_get(movie_id), shelf=self.shelf)
        return Response(shelved_shown(row), status=HTTPStatus.CREATED if is_new else HTTPStatus.OK)

    def delete(self, request: Request, movie_id: int) -> Response:
        """Take the movie off the shelf, if it is on it."""
        shelf_take(user=user_of(request), movie_id=min(movie_id, MAX_ID), shelf=self.shelf)
        return Response(status=HTTPStatus.NO_CONTENT)


@extend_schema_view(get=listed(operation_id="listWatchlist"))
class WatchlistView(ShelfView):
    """What the user wants to see."""

    shelf = Shelf.WATCHLIST


@extend_schema_view(put=put(operation_id="addToWatchlist"), delete=taken(operation_id="removeFromWatchlist"))
class WatchlistMovieView(ShelvedMovieView):
    """A movie that the user wants to see; it is not recommended again."""

    shelf = Shelf.WATCHLIST


@extend_schema_view(get=listed(operation_id="listHidden"))
class HiddenView(ShelfView):
    """What the user does not want to be shown."""

    shelf = Shelf.HIDDEN


@extend_schema_view(put=put(operation_id="hideMovie"), delete=taken(operation_id="unhideMovie"))
class HiddenMovieView(ShelvedMovieView):
    """A movie that the user does not want to be shown."""

    shelf = Shelf.HIDDEN
