"""The parts of the API that every app shares."""

from django.apps import AppConfig


class ApiConfig(AppConfig):
    """Holds no models."""

    name = "backend.api"
