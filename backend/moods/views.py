"""A user's own moods; nobody else's can be seen or changed."""

from functools import partial
from http import HTTPStatus

from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from backend.accounts.selectors import user_of
from backend.api.pagination import one_page
from backend.api.schema import page_of, problems
from backend.api.views import body_of
from backend.moods.selectors import mood_get, mood_list
from backend.moods.serializers import MoodInput, MoodShown, mood_shown
from backend.moods.services import mood_change, mood_create

described = partial(extend_schema, tags=["Mood"])


class MoodListView(APIView):
    """All of the user's moods."""

    @described(operation_id="listMoods", responses={200: page_of(MoodShown), **problems(401)})
    def get(self, request: Request) -> Response:
        """By name."""
        return Response(one_page([mood_shown(mood) for mood in mood_list(user=user_of(request))]))

    @described(
        operation_id="createMood", request=MoodInput, responses={201: MoodShown, **problems(400, 401, 422)}
    )
    def post(self, request: Request) -> Response:
        """Keep a setting of the dials under a name."""
        mood = mood_create(user=user_of(request), **body_of(request, MoodInput))
        return Response(mood_shown(mood), status=HTTPStatus.CREATED)


class MoodView(APIView):
    """One mood."""

    @described(
        operation_id="changeMood",
        request=MoodInput,
        responses={200: MoodShown, **problems(400, 401, 404, 422)},
    )
    def put(self, request: Request, mood_id: int) -> Response:
        """Another name, other dials."""
        mood = mood_get(user=user_of(request), mood_id=mood_id)
        return Response(mood_shown(mood_change(mood, **body_of(request, MoodInput))))

    @described(
        operation_id="deleteMood",
        responses={204: OpenApiResponse(description="Not kept any more."), **problems(401, 404)},
    )
    def delete(self, request: Request, mood_id: int) -> Response:
        """Forget the mood."""
        mood_get(user=user_of(request), mood_id=mood_id).delete()
        return Response(status=HTTPStatus.NO_CONTENT)
