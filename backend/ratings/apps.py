"""What users think of movies."""

from django.apps import AppConfig


class RatingsConfig(AppConfig):
    """One rating per user and movie."""

    name = "backend.ratings"
