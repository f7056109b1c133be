"""Ratings as the API takes and shows them."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from backend.api.errors import BrokenRule
from backend.api.ids import MAX_ID
from backend.api.pagination import PageQuery
from backend.catalog.cards import movie_card
from backend.catalog.serializers import MovieCard
from backend.ratings.models import Rating
from backend.ratings.selectors import ORDERINGS

MAX_BATCH = 1000


@extend_schema_field({"type": "number", "minimum": 0.5, "maximum": 5, "multipleOf": 0.5})
class StarsField(serializers.FloatField):
    """0.5 … 5.0 in halves."""

    default_error_messages = {"stars": "A rating is 0.5 to 5 stars in steps of a half."}

    def to_internal_value(self, data: Any) -> float:
        """The stars, exact."""
        value = super().to_internal_value(data)
        if not 0.5 <= value <= 5 or value * 2 != int(value * 2):
            self.fail("stars")
        return value


class RatingInput(serializers.Serializer[Any]):
    """What a movie gets."""

    value = StarsField()


class MovieRatingInput(RatingInput):
    """What one movie of several gets."""

    movie_id = serializers.IntegerField(min_value=0, max_value=MAX_ID)


class RatingBatchInput(serializers.Serializer[Any]):
    """Ratings of several movies, each movie once."""

    ratings = MovieRatingInput(many=True, allow_empty=False, max_length=MAX_BATCH)  # type: ignore[call-arg]  # of the list

    def validate_ratings(self, ratings: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """No movie twice, since it would not be clear which rating counts."""
        seen: set[int] = set()
        for rating in ratings:
            if rating["movie_id"] in seen:
                raise BrokenRule(f"Movie {rating['movie_id']} is rated twice.")
            seen.add(rating["movie_id"])
        return ratings


class RatingQuery(PageQuery):
    """Which ratings, in which order."""

    ordering = serializers.ChoiceField(choices=list(ORDERINGS), default="-updated_at")


class ExpectedRating(serializers.Serializer[Any]):
    """What was expected before a rating was given."""

    value = serializers.FloatField(help_text="Stars.")
    lower = serializers.FloatField(help_text="With `upper` an 80 % interval, in stars.")
    upper = serializers.FloatField()


class MovieRating(serializers.Serializer[Any]):
    """A rating and the movie it is about."""

    movie = MovieCard()
    value = StarsField()
    expected = ExpectedRating(allow_null=True, help_text="Said before the rating, from the others; or null.")
    created_at = serializers.DateTimeField()
    updated_at = serializers.DateTimeField()


class RatingDifference(serializers.Serializer[Any]):
    """A bar of the chart."""

    difference = serializers.FloatField(help_text="Given minus expected, in halves of a star.")
    count = serializers.IntegerField()


class PredictionRecordShown(serializers.Serializer[Any]):
    """How what was expected compares with what was given."""

    count = serializers.IntegerField(help_text="Ratings that something was expected of.")
    mean_error = serializers.FloatField(allow_null=True, help_text="Stars, whatever the direction.")
    inside = serializers.FloatField(allow_null=True, help_text="Share inside the 80 % intervals.")
    differences = RatingDifference(many=True)


def rating_shown(rating: Rating) -> dict[str, Any]:
    """A `MovieRating` of a rating whose movie has been read with it."""
    return {
        "movie": movie_card(rating.movie),
        "value": rating.value,
        "expected": None
        if rating.predicted is None
        else {
            "value": rating.predicted,
            "lower": rating.predicted_lower,
            "upper": rating.predicted_upper,
        },
        "created_at": rating.created_at,
        "updated_at": rating.updated_at,
    }
