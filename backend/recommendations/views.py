"""Options B, C and D."""

from functools import partial
from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from backend.accounts.selectors import user_of, user_or_none
from backend.api.pagination import one_page
from backend.api.schema import page_of, problems
from backend.api.throttles import RecommendationThrottle
from backend.api.views import OpenView, PublicView, body_of, query_of
from backend.catalog.serializers import MovieCard
from backend.moods.dials import leanings_of
from backend.recommendations.gateway import gateway
from backend.recommendations.onboarding import onboarding_list
from backend.recommendations.picks import picks_answer
from backend.recommendations.prediction import movie_prediction
from backend.recommendations.rails import because_you_liked, hidden_gem_list
from backend.recommendations.selectors import personal_list, similar_list, top_rated_list
from backend.recommendations.serializers import (
    LikedMovieRail,
    ListQuery,
    MovieExplanation,
    OnboardingMovie,
    OnboardingQuery,
    PersonalQuery,
    PicksInput,
    PicksResult,
    Prediction,
    RecommendedMovie,
    ScoredMovie,
    SimilarMovie,
    SimilarQuery,
    Tag,
    TagQuery,
    TopRatedQuery,
)
from backend.recommendations.why import movie_explanation
from engine.serving import Dials

TAGS = 12
described = partial(extend_schema, tags=["Recommendation"])
SCORED_PAGE = page_of(ScoredMovie)
SIMILAR: dict[Any, Any] = {200: page_of(SimilarMovie, movie=MovieCard()), **problems(400, 404, 429, 503)}


class TopRatedView(PublicView):
    """Option B."""

    throttle_classes = (RecommendationThrottle,)

    @described(
        operation_id="listTopRated",
        parameters=[TopRatedQuery],
        responses={200: SCORED_PAGE, **problems(400, 422, 429, 503)},
    )
    def get(self, request: Request) -> Response:
        """The best by weighted rating."""
        return Response(one_page(top_rated_list(**query_of(request, TopRatedQuery))))


class SimilarToTitleView(PublicView):
    """Option C, by title."""

    throttle_classes = (RecommendationThrottle,)

    @described(operation_id="findSimilar", parameters=[SimilarQuery], responses=SIMILAR)
    def get(self, request: Request) -> Response:
        """The movie that the title means, and those nearest to it."""
        query = query_of(request, SimilarQuery)
        found = similar_list(movie_id=gateway.match_title(query["title"]), n=query["n"])
        return Response({"movie": found["movie"], **one_page(found["results"])})


class SimilarToMovieView(PublicView):
    """Option C, by id."""

    throttle_classes = (RecommendationThrottle,)

    @described(operation_id="listSimilarToMovie", parameters=[ListQuery], responses=SIMILAR)
    def get(self, request: Request, movie_id: int) -> Response:
        """The movie, and those nearest to it."""
        found = similar_list(movie_id=movie_id, **query_of(request, ListQuery))
        return Response({"movie": found["movie"], **one_page(found["results"])})


class PersonalView(APIView):
    """Option D."""

    throttle_classes = (RecommendationThrottle,)

    @described(
        operation_id="listPersonal",
        parameters=[PersonalQuery],
        responses={
            200: page_of(
                RecommendedMovie,
                strategy=serializers.ChoiceField(
                    choices=["blend", "als", "popular", "top_rated"], help_text="What ranked the list."
                ),
                explanation=serializers.CharField(help_text="The same in a sentence."),
                rating_count=serializers.IntegerField(),
                model_version=serializers.CharField(),
            ),
            **problems(400, 401, 429, 503),
        },
    )
    def get(self, request: Request) -> Response:
        """What suits the user's ratings as they are now; says so when they do not suffice."""
        query = query_of(request, PersonalQuery)
        dials = Dials(
            popularity=query["popularity"],
            era=query["era"],
            diversity=query["diversity"],
            leanings=leanings_of(query["lean"]),
        )
        found = personal_list(user=user_of(request), n=query["n"], dials=dials)
        return Response({**found, **one_page(found["results"])})


class ExplanationView(APIView):
    """Why, for one movie."""

    throttle_classes = (RecommendationThrottle,)

    @described(
        operation_id="retrieveExplanation", responses={200: MovieExplanation, **problems(401, 404, 429, 503)}
    )
    def get(self, request: Request, movie_id: int) -> Response:
        """What each rating adds, what is shared with liked movies, and the place without these."""
        return Response(movie_explanation(user=user_of(request), movie_id=movie_id))


class TagListView(PublicView):
    """What dials can lean to."""

    throttle_classes = (RecommendationThrottle,)

    @described(
        operation_id="listTags",
        parameters=[TagQuery],
        responses={200: page_of(Tag), **problems(400, 429, 503)},
    )
    def get(self, request: Request) -> Response:
        """The most frequent that hold the words searched for."""
        names = gateway.tags(query_of(request, TagQuery)["search"], n=TAGS)
        return Response(one_page([{"name": name} for name in names]))


class FromPicksView(OpenView):
    """Three picks instead of a history."""

    throttle_classes = (RecommendationThrottle,)

    @described(
        operation_id="recommendFromPicks",
        request=PicksInput,
        responses={200: PicksResult, **problems(400, 401, 422, 429, 503)},
    )
    def post(self, request: Request) -> Response:
        """Five popular movies and five less known ones; says which model found them."""
        return Response(picks_answer(**body_of(request, PicksInput), user=user_or_none(request)))


class PredictionView(APIView):
    """Predicted stars of one movie."""

    throttle_classes = (RecommendationThrottle,)

    @described(operation_id="retrievePrediction", responses={200: Prediction, **problems(401, 404, 429, 503)})
    def get(self, request: Request, movie_id: int) -> Response:
        """What the user would give it, with an interval and the ratings behind it."""
        return Response(movie_prediction(user=user_of(request), movie_id=movie_id))


class OnboardingView(APIView):
    """Movies worth rating next."""

    throttle_classes = (RecommendationThrottle,)

    @described(
        operation_id="listOnboarding",
        parameters=[OnboardingQuery],
        responses={
            200: page_of(
                OnboardingMovie,
                rating_count=serializers.IntegerField(),
                sureness=serializers.FloatField(
                    allow_null=True,
                    help_text="0 to 1: the share of what was open about the user's taste that the ratings "
                    "have settled; null where no published model can tell.",
                ),
            ),
            **problems(400, 401, 429),
        },
    )
    def get(self, request: Request) -> Response:
        """Movies whose ratings would teach most about the user, without those rated or not seen."""
        query = query_of(request, OnboardingQuery)
        found = onboarding_list(user=user_of(request), n=query["n"], skipped=query["skip"])
        facts = {"rating_count": found.rating_count, "sureness": found.sureness}
        return Response({**facts, **one_page(found.movies)})


class BecauseYouLikedView(APIView):
    """Rails for the home page."""

    throttle_classes = (RecommendationThrottle,)

    @described(
        operation_id="listBecauseYouLiked",
        parameters=[ListQuery],
        responses={200: page_of(LikedMovieRail), **problems(400, 401, 429, 503)},
    )
    def get(self, request: Request) -> Response:
        """Up to three movies that the user liked lately, each with `n` others like it."""
        rails = because_you_liked(user=user_of(request), **query_of(request, ListQuery))
        return Response(one_page(rails))


class HiddenGemsView(OpenView):
    """A rail for everyone."""

    throttle_classes = (RecommendationThrottle,)

    @described(
        operation_id="listHiddenGems",
        parameters=[ListQuery],
        responses={200: SCORED_PAGE, **problems(400, 401, 429)},
    )
    def get(self, request: Request) -> Response:
        """Movies that few have rated, but highly."""
        gems = hidden_gem_list(**query_of(request, ListQuery), user=user_or_none(request))
        return Response(one_page(gems))
