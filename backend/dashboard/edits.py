"""What of a row an admin can change."""

from datetime import date
from typing import Any

from rest_framework import serializers

from backend.accounts.models import User
from backend.api.errors import BrokenRule
from backend.catalog.models import Movie
from backend.posts.models import TEXT_LENGTH, Post
from backend.posts.services import post_update
from backend.ratings.models import Rating
from backend.ratings.serializers import StarsField


class NameList(serializers.ListField):
    """Names of genres, people or subjects."""

    child = serializers.CharField(max_length=120)

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"max_length": 500, **options})


class GenreList(NameList):
    """Names of genres."""

    child = serializers.CharField(max_length=80)


class MovieEdit(serializers.ModelSerializer[Movie]):
    """The facts; statistics come from the dataset."""

    year = serializers.IntegerField(min_value=1870, max_value=2200, allow_null=True)
    release_date = serializers.CharField(max_length=10, allow_blank=True)
    runtime = serializers.IntegerField(min_value=1, max_value=10_000, allow_null=True)
    tmdb_id = serializers.IntegerField(min_value=1, max_value=2**63 - 1, allow_null=True)
    genres = GenreList()
    directors = NameList()
    cast = NameList()
    keywords = NameList()

    class Meta:
        model = Movie
        fields = (
            "title",
            "year",
            "release_date",
            "runtime",
            "language",
            "genres",
            "directors",
            "cast",
            "keywords",
            "overview",
            "imdb_id",
            "tmdb_id",
        )

    def validate_release_date(self, text: str) -> str:
        """A date, or nothing."""
        try:
            return date.fromisoformat(text).isoformat() if text else ""
        except ValueError as error:
            raise BrokenRule("A date is written like 1979-05-25.") from error


class UserEdit(serializers.ModelSerializer[User]):
    """The name, and what the account may do; an admin cannot lock themselves out."""

    display_name = serializers.CharField(max_length=80)

    class Meta:
        model = User
        fields = ("display_name", "is_staff", "is_active")

    def validate_is_staff(self, is_staff: bool) -> bool:
        """Not taken away from oneself."""
        return self._kept(is_staff, "You cannot take away your own rights.")

    def validate_is_active(self, is_active: bool) -> bool:
        """Not taken away from oneself."""
        return self._kept(is_active, "You cannot close your own account here.")

    def _kept(self, allowed: bool, refusal: str) -> bool:
        if not allowed and self.instance == self.context["by"]:
            raise BrokenRule(refusal)
        return allowed


class RatingEdit(serializers.ModelSerializer[Rating]):
    """The stars."""

    value = StarsField()

    class Meta:
        model = Rating
        fields = ("value",)

    def update(self, instance: Rating, validated_data: dict[str, Any]) -> Rating:
        """Kept as half stars."""
        if "value" in validated_data:
            instance.half_stars = round(validated_data["value"] * 2)
            instance.save()
        return instance


class PostEdit(serializers.ModelSerializer[Post]):
    """The words and the stars; the image stays."""

    title = serializers.CharField(max_length=255, help_text="Of a movie the catalogue does not have.")
    value = StarsField(allow_null=True)
    text = serializers.CharField(allow_blank=True, max_length=TEXT_LENGTH)

    class Meta:
        model = Post
        fields = ("title", "value", "text")

    def update(self, instance: Post, validated_data: dict[str, Any]) -> Post:
        """As its author would."""
        return post_update(instance, changes=validated_data, image=None, drop_image=False)
