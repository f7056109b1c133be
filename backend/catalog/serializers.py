"""Movies as the API shows them, and the queries it takes."""

from typing import Any

from rest_framework import serializers

from backend.api.answers import Answers
from backend.api.errors import BrokenRule
from backend.api.pagination import PageQuery
from backend.catalog.cards import cards, movie_card
from backend.catalog.models import Movie
from backend.catalog.selectors import ORDERINGS, movie_get, rating_histogram_of_site


class MovieCard(serializers.Serializer[Any]):
    """A movie in a list; describes `cards.Card`, which is rendered as it is."""

    id = serializers.IntegerField()
    title = serializers.CharField()
    year = serializers.IntegerField(allow_null=True)
    genres = serializers.ListField(child=serializers.CharField())
    directors = serializers.ListField(child=serializers.CharField())
    poster_url = serializers.CharField(allow_null=True, help_text="Null: draw one.")
    runtime = serializers.IntegerField(allow_null=True, help_text="Minutes.")
    rating_mean = serializers.FloatField(allow_null=True, help_text="Stars.")
    rating_count = serializers.IntegerField()


class RatingHistogram(serializers.Serializer[Any]):
    """How many ratings of 0.5, 1, 1.5 … 5 stars."""

    dataset = serializers.ListField(child=serializers.IntegerField(), min_length=10, max_length=10)
    site = serializers.ListField(
        child=serializers.IntegerField(), min_length=10, max_length=10, help_text="By users of this site."
    )


class MovieDetail(MovieCard):
    """Everything about one movie."""

    overview = serializers.CharField()
    cast = serializers.ListField(child=serializers.CharField(), help_text="In billing order.")
    keywords = serializers.ListField(child=serializers.CharField())
    language = serializers.CharField(help_text="ISO 639-1, or empty.")
    release_date = serializers.DateField(allow_null=True)
    imdb_id = serializers.CharField(help_text="Such as tt0114709, or empty.")
    tmdb_id = serializers.IntegerField(allow_null=True)
    rating_histogram = RatingHistogram()


class GenreCount(serializers.Serializer[Any]):
    """A genre and how many movies have it."""

    name = serializers.CharField()
    movie_count = serializers.IntegerField()


class LanguageCount(serializers.Serializer[Any]):
    """A language and how many movies were made in it."""

    language = serializers.CharField(help_text="ISO 639-1.")
    movie_count = serializers.IntegerField()


class MovieQuery(PageQuery):
    """Which movies, in which order."""

    search = serializers.CharField(
        default="",
        allow_blank=True,
        max_length=200,
        help_text="Words of the title or of names; all must occur. Where none do, near ones count.",
    )
    genre = serializers.CharField(default="", allow_blank=True, max_length=80)
    language = serializers.CharField(default="", allow_blank=True, max_length=8, help_text="ISO 639-1.")
    person = serializers.CharField(
        default="",
        allow_blank=True,
        max_length=120,
        help_text="The name of a director or of one of the cast.",
    )
    rating_min = serializers.FloatField(
        default=None, min_value=0, max_value=5, help_text="The least mean rating, in stars."
    )
    year_min = serializers.IntegerField(default=None, min_value=0, max_value=9999)
    year_max = serializers.IntegerField(default=None, min_value=0, max_value=9999)
    ordering = serializers.ChoiceField(
        choices=list(ORDERINGS),
        default="",
        allow_blank=True,
        help_text="Else the best hits come first.",
    )

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """Years the right way round."""
        low, high = attrs["year_min"], attrs["year_max"]
        if low is not None and high is not None and low > high:
            raise BrokenRule({"year_max": "This is before year_min."})
        return attrs


def movie_detail(movie_id: int) -> dict[str, Any]:
    """The card and the rest, or a 404. Its ratings by users of this site are counted each time."""
    facts = facts_kept.of(movie_id, lambda: _facts(movie_get(movie_id)))
    histogram = {**facts["rating_histogram"], "site": rating_histogram_of_site(movie_id)}
    return {**facts, "rating_histogram": histogram}


def _facts(movie: Movie) -> dict[str, Any]:
    return {
        **movie_card(movie),
        "overview": movie.overview,
        "cast": movie.cast,
        "keywords": movie.keywords,
        "language": movie.language,
        "release_date": movie.release_date or None,
        "imdb_id": movie.imdb_id,
        "tmdb_id": movie.tmdb_id,
        "rating_histogram": {"dataset": movie.rating_histogram or [0] * 10},
    }


facts_kept = Answers(lambda: cards.serial)
