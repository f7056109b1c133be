"""Ratings and watchlists from other services, and back to them."""

from django.apps import AppConfig


class ImportsConfig(AppConfig):
    """Files are read and checked, applied when their user says so, and can be undone."""

    name = "backend.imports"
