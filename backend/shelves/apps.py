"""What users want to see, and what they do not want to be shown."""

from django.apps import AppConfig


class ShelvesConfig(AppConfig):
    """A watchlist and a list of hidden movies for each user."""

    name = "backend.shelves"
