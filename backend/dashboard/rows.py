"""Rows of the tables; the kind of a field says how its column is filtered and sorted."""

from collections.abc import Mapping
from typing import Any

from rest_framework import serializers

from backend.dashboard.grid_filters import Kind


class Names(serializers.ListField):
    """Some names."""

    child = serializers.CharField()


class MovieRow(serializers.Serializer[Any]):
    """A movie with all that is known of it."""

    id = serializers.IntegerField()
    title = serializers.CharField()
    year = serializers.IntegerField(allow_null=True)
    release_date = serializers.CharField(help_text="ISO, or empty.")
    runtime = serializers.IntegerField(allow_null=True, help_text="Minutes.")
    language = serializers.CharField(help_text="ISO 639-1, or empty.")
    rating_count = serializers.IntegerField(help_text="In the dataset.")
    rating_mean = serializers.FloatField(allow_null=True, help_text="In the dataset, in stars.")
    weighted_rating = serializers.FloatField()
    trending_score = serializers.FloatField()
    genres = Names()
    directors = Names()
    cast = Names()
    keywords = Names()
    overview = serializers.CharField()
    imdb_id = serializers.CharField()
    tmdb_id = serializers.IntegerField(allow_null=True)
    dataset = serializers.CharField(help_text="Empty: added by hand.")


class UserRow(serializers.Serializer[Any]):
    """A user and how much they do."""

    id = serializers.IntegerField()
    email = serializers.CharField()
    display_name = serializers.CharField()
    is_staff = serializers.BooleanField()
    is_active = serializers.BooleanField()
    date_joined = serializers.DateTimeField()
    last_login = serializers.DateTimeField(allow_null=True)
    rating_count = serializers.IntegerField()


class RatingRow(serializers.Serializer[Any]):
    """A user's rating."""

    id = serializers.IntegerField()
    user_id = serializers.IntegerField()
    email = serializers.CharField()
    movie_id = serializers.IntegerField()
    title = serializers.CharField()
    value = serializers.FloatField(help_text="Stars.")
    created_at = serializers.DateTimeField()
    updated_at = serializers.DateTimeField()


class PostRow(serializers.Serializer[Any]):
    """A user's post, and what its uploaded image said about itself."""

    id = serializers.IntegerField()
    user_id = serializers.IntegerField()
    email = serializers.CharField()
    movie_id = serializers.IntegerField(allow_null=True, help_text="Null: not in the catalogue.")
    title = serializers.CharField()
    value = serializers.FloatField(allow_null=True, help_text="Stars.")
    text = serializers.CharField()
    thumbnail_url = serializers.CharField(allow_null=True, help_text="Null without an image.")
    image_width = serializers.IntegerField(allow_null=True, help_text="Pixels.")
    image_height = serializers.IntegerField(allow_null=True)
    image_orientation = serializers.IntegerField(allow_null=True, help_text="EXIF, 1 to 8.")
    image_bytes = serializers.IntegerField(allow_null=True)
    image_format = serializers.CharField(allow_null=True)
    image_mode = serializers.CharField(allow_null=True)
    image_name = serializers.CharField(allow_null=True, help_text="Of the uploaded file.")
    image_taken_at = serializers.CharField(allow_null=True, help_text="By the camera's clock.")
    image_camera = serializers.CharField(allow_null=True)
    created_at = serializers.DateTimeField()
    updated_at = serializers.DateTimeField()


KINDS: Mapping[type[serializers.Field[Any, Any, Any, Any]], Kind] = {
    serializers.CharField: "text",
    serializers.IntegerField: "number",
    serializers.FloatField: "number",
    serializers.DateTimeField: "time",
    serializers.BooleanField: "flag",
    Names: "list",
}


def columns_of(row: type[serializers.Serializer[Any]]) -> dict[str, Kind]:
    """The columns by name, in the order of the row."""
    return {name: KINDS[type(field)] for name, field in row().fields.items()}
