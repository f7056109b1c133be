"""The summary, and the models."""

import os
from dataclasses import asdict
from functools import partial
from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from backend.api.schema import problems
from backend.api.views import StaffView, body_of, query_of
from backend.catalog.serializers import GenreCount, RatingHistogram
from backend.dashboard.model_versions import model_activate, model_overview, model_roll_back
from backend.dashboard.serializers import (
    DayCount,
    ModelOverview,
    MostRated,
    RecommenderFigures,
    SummaryQuery,
    VersionChoice,
)
from backend.dashboard.summary import summary
from backend.recommendations.gateway import gateway

described = partial(extend_schema, tags=["Dashboard"])
OVERVIEW: dict[Any, Any] = {200: ModelOverview, **problems(400, 401, 403, 404, 409, 503)}


class Summary(serializers.Serializer[Any]):
    """The database at a glance."""

    movie_count = serializers.IntegerField()
    user_count = serializers.IntegerField()
    rating_count = serializers.IntegerField(help_text="By users of this site.")
    dataset_rating_count = serializers.IntegerField()
    post_count = serializers.IntegerField()
    image_count = serializers.IntegerField()
    image_bytes = serializers.IntegerField(help_text="As uploaded.")
    ratings_per_day = DayCount(many=True)
    users_per_day = DayCount(many=True, help_text="New ones.")
    posts_per_day = DayCount(many=True)
    rating_distribution = RatingHistogram()
    genres = GenreCount(many=True)
    most_rated = MostRated()


class SummaryView(StaffView):
    """The database at a glance."""

    @described(
        operation_id="retrieveSummary",
        parameters=[SummaryQuery],
        responses={200: Summary, **problems(400, 401, 403)},
    )
    def get(self, request: Request) -> Response:
        """Counts, and what happened day by day."""
        return Response(summary(**query_of(request, SummaryQuery)))


class RecommenderFiguresView(StaffView):
    """How the recommender does."""

    @described(
        operation_id="retrieveRecommenderFigures",
        responses={200: RecommenderFigures, **problems(401, 403)},
    )
    def get(self, request: Request) -> Response:  # noqa: ARG002
        """Calls, errors and durations in the worker that answers."""
        calls = [asdict(figures) for figures in gateway.figures()]
        return Response({"worker": os.getpid(), "versions": gateway.versions, "calls": calls})


class ModelListView(StaffView):
    """The models."""

    @described(operation_id="listModels", responses=OVERVIEW)
    def get(self, request: Request) -> Response:  # noqa: ARG002
        """Each with its versions."""
        return Response(model_overview())


class ModelActivationView(StaffView):
    """Which version serves."""

    @described(operation_id="activateModel", request=VersionChoice, responses=OVERVIEW)
    def post(self, request: Request, stem: str) -> Response:
        """Serve this version; a bad one, or one of another dataset, is refused and nothing changes."""
        model_activate(stem=stem, **body_of(request, VersionChoice))
        return Response(model_overview())


class ModelRollBackView(StaffView):
    """The last change of what serves."""

    @described(operation_id="rollBackModels", request=None, responses=OVERVIEW)
    def post(self, request: Request) -> Response:  # noqa: ARG002
        """Serve the set of versions before the present one again."""
        model_roll_back()
        return Response(model_overview())
