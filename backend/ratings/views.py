"""A user's own ratings; nobody else's can be seen or changed."""

from dataclasses import asdict
from functools import partial
from http import HTTPStatus
from typing import Any

from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from backend.accounts.selectors import user_of
from backend.api.pagination import numbered_page, one_page
from backend.api.schema import page_of, problems
from backend.api.views import body_of, query_of
from backend.catalog.selectors import movie_get
from backend.ratings.predictions import prediction_record
from backend.ratings.selectors import rating_get, rating_list
from backend.ratings.serializers import (
    MovieRating,
    PredictionRecordShown,
    RatingBatchInput,
    RatingInput,
    RatingQuery,
    rating_shown,
)
from backend.ratings.services import rating_set, rating_set_many

RATING_PAGE = page_of(MovieRating)
described = partial(extend_schema, tags=["Rating"])


class RatingListView(APIView):
    """All of the user's ratings."""

    @described(
        operation_id="listRatings",
        parameters=[RatingQuery],
        responses={200: RATING_PAGE, **problems(400, 401, 404)},
    )
    def get(self, request: Request) -> Response:
        """The latest first, unless ordered otherwise."""
        query = query_of(request, RatingQuery)
        ratings = rating_list(user=user_of(request), ordering=query.pop("ordering"))

        def take(rows: slice) -> list[dict[str, Any]]:
            return [rating_shown(rating) for rating in ratings[rows]]

        return Response(numbered_page(request, count=ratings.count(), take=take, **query))


class PredictionRecordView(APIView):
    """How well the user's ratings were foreseen."""

    @described(
        operation_id="retrievePredictionRecord", responses={200: PredictionRecordShown, **problems(401)}
    )
    def get(self, request: Request) -> Response:
        """The mean error, the share inside the intervals, and a chart of the differences."""
        return Response(asdict(prediction_record(user=user_of(request))))


class RatingView(APIView):
    """The user's rating of one movie."""

    @described(operation_id="retrieveRating", responses={200: MovieRating, **problems(401, 404)})
    def get(self, request: Request, movie_id: int) -> Response:
        """The rating."""
        return Response(rating_shown(rating_get(user=user_of(request), movie_id=movie_id)))

    @described(
        operation_id="setRating",
        request=RatingInput,
        responses={200: MovieRating, 201: MovieRating, **problems(400, 401, 404)},
    )
    def put(self, request: Request, movie_id: int) -> Response:
        """Rate the movie, or rate it anew."""
        rating = body_of(request, RatingInput)
        movie = movie_get(movie_id)
        saved, is_first = rating_set(user=user_of(request), movie=movie, **rating)
        return Response(rating_shown(saved), status=HTTPStatus.CREATED if is_first else HTTPStatus.OK)

    @described(
        operation_id="deleteRating",
        responses={204: OpenApiResponse(description="Not rated any more."), **problems(401, 404)},
    )
    def delete(self, request: Request, movie_id: int) -> Response:
        """Take the rating back."""
        rating_get(user=user_of(request), movie_id=movie_id).delete()
        return Response(status=HTTPStatus.NO_CONTENT)


class RatingBatchView(APIView):
    """Several ratings at once."""

    @described(
        operation_id="rateBatch",
        request=RatingBatchInput,
        responses={200: RATING_PAGE, **problems(400, 401, 422)},
    )
    def post(self, request: Request) -> Response:
        """All of them, or none when one is not valid."""
        ratings = body_of(request, RatingBatchInput)["ratings"]
        values = {rating["movie_id"]: rating["value"] for rating in ratings}
        saved = rating_set_many(user=user_of(request), values=values)
        return Response(one_page([rating_shown(rating) for rating in saved]))
