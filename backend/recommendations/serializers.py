"""Recommendations as the API shows them, and the queries it takes."""

from typing import Any

from rest_framework import serializers

from backend.api.errors import BrokenRule
from backend.catalog.serializers import MovieCard
from backend.moods.dials import Dials


class ListQuery(serializers.Serializer[Any]):
    """How many."""

    n = serializers.IntegerField(default=10, min_value=1, max_value=100)


class TopRatedQuery(ListQuery):
    """How many, of which genre."""

    genre = serializers.CharField(default="", allow_blank=True, max_length=80)


class SimilarQuery(ListQuery):
    """How many, to which movie."""

    title = serializers.CharField(
        max_length=200, help_text="Loosely: case, accents, articles and typos do not matter."
    )


class ScoredMovie(MovieCard):
    """A movie in a ranked list."""

    score = serializers.FloatField(help_text="Falls along the list unless dials are turned; without a unit.")


class SimilarMovie(ScoredMovie):
    """A movie near another one."""

    shared = serializers.ListField(
        child=serializers.CharField(), help_text="What both have, most telling first."
    )


class RecommendationReason(serializers.Serializer[Any]):
    """A rated movie that speaks for a recommendation."""

    movie_id = serializers.IntegerField()
    title = serializers.CharField()
    rating = serializers.FloatField(help_text="What the user gave it.")
    contribution = serializers.FloatField(help_text="Its part of the score.")


class RecommendedMovie(ScoredMovie):
    """A movie for this user."""

    predicted_rating = serializers.FloatField(allow_null=True, help_text="Stars.")
    reasons = RecommendationReason(many=True)
    other_ratings = serializers.FloatField(help_text="What all further ratings add to the score.")
    prior = serializers.FloatField(
        help_text="What no rating brought; with `reasons` and `other_ratings` the score."
    )


class PersonalQuery(Dials, ListQuery):
    """How many, and where the dials stand."""


class TagQuery(serializers.Serializer[Any]):
    """Which tags."""

    search = serializers.CharField(max_length=80)


class Tag(serializers.Serializer[Any]):
    """A genre, a keyword, a name or a decade that dials can lean to."""

    name = serializers.CharField()


class RatedMovie(serializers.Serializer[Any]):
    """A movie that the user rated."""

    movie_id = serializers.IntegerField()
    title = serializers.CharField()
    rating = serializers.FloatField(help_text="What the user gave it.")


class Trait(serializers.Serializer[Any]):
    """Something that a movie has in common with liked ones."""

    name = serializers.CharField()
    kind = serializers.ChoiceField(choices=["director", "cast", "keyword", "genre", "other"])
    movies = RatedMovie(many=True, help_text="The liked ones that have it.")


class CounterfactualPlace(RatedMovie):
    """Where a movie would stand had the user not rated this one."""

    rank = serializers.IntegerField(allow_null=True, help_text="Null if it were not recommended at all.")


class MovieExplanation(serializers.Serializer[Any]):
    """Why a movie stands where it stands; the parts add up to the score."""

    rank = serializers.IntegerField(
        allow_null=True, help_text="Among all that may be recommended; null if rated."
    )
    score = serializers.FloatField()
    prior = serializers.FloatField(help_text="What no rating brought; with the contributions the score.")
    reasons = RecommendationReason(many=True, help_text="Every rating that counts, the strongest first.")
    traits = Trait(many=True)
    without = CounterfactualPlace(many=True, help_text="Computed anew without each of the strongest ratings.")


class PicksInput(serializers.Serializer[Any]):
    """Three of the best movies."""

    movie_ids = serializers.ListField(
        child=serializers.IntegerField(min_value=1, max_value=2**63 - 1),
        min_length=3,
        max_length=3,
        help_text="Three of the 100 best by weighted rating.",
    )
    seed = serializers.IntegerField(
        default=None,
        allow_null=True,
        min_value=0,
        max_value=2**53 - 1,
        help_text="The same seed gives the same movies; without one they are the best.",
    )

    def validate_movie_ids(self, movie_ids: list[int]) -> list[int]:
        """Three different ones."""
        if len(set(movie_ids)) < len(movie_ids):
            raise BrokenRule("Pick three different movies.")
        return movie_ids


class PickReason(serializers.Serializer[Any]):
    """A pick that speaks for a recommendation."""

    movie_id = serializers.IntegerField()
    title = serializers.CharField()
    contribution = serializers.FloatField(help_text="Its part of the score.")


class PickedMovie(ScoredMovie):
    """A movie that suits the picks."""

    reasons = PickReason(many=True)


class PicksResult(serializers.Serializer[Any]):
    """Two lists that share no movie."""

    strategy = serializers.ChoiceField(choices=["neural", "als"], help_text="What found the less known.")
    explanation = serializers.CharField(help_text="The same in a sentence.")
    model_version = serializers.CharField()
    popular = PickedMovie(many=True)
    less_known = PickedMovie(many=True)


class Prediction(serializers.Serializer[Any]):
    """What the user would give a movie."""

    predicted_rating = serializers.FloatField(allow_null=True, help_text="Stars; null without ratings.")
    lower = serializers.FloatField(allow_null=True, help_text="With `upper` an 80 % interval, in stars.")
    upper = serializers.FloatField(allow_null=True)
    explanation = serializers.CharField(help_text="The same in a sentence.")
    rating_count = serializers.IntegerField(help_text="Ratings it rests on.")
    reasons = RecommendationReason(
        many=True, help_text="Rated movies most like it; a negative contribution speaks against it."
    )


class OnboardingQuery(serializers.Serializer[Any]):
    """How many movies to ask about, and which were not seen."""

    n = serializers.IntegerField(default=10, min_value=1, max_value=100)
    skip = serializers.RegexField(
        r"^\d{1,18}(,\d{1,18})*$",
        default="",
        allow_blank=True,
        max_length=4000,
        help_text="Ids of movies the user has not seen, with commas between.",
    )

    def validate_skip(self, skip: str) -> list[int]:
        """The ids."""
        return [int(movie_id) for movie_id in skip.split(",") if movie_id]


class OnboardingMovie(MovieCard):
    """A movie worth rating."""


class LikedMovieRail(serializers.Serializer[Any]):
    """A movie that the user liked, and those nearest to it."""

    movie = MovieCard()
    results = SimilarMovie(many=True)
