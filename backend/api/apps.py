"""The parts of the API that every app shares."""

from django.apps import AppConfig


class ApiConfig(AppConfig):
    """Holds no models."""

    name = "backend.api"

    def ready(self) -> None:
        """Let drf-spectacular find how we describe texts."""
        from backend.api import schema_texts  # noqa: F401  # DRF needs the apps
