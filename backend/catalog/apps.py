"""Movies: what can be browsed, searched, rated and recommended."""

from django.apps import AppConfig


class CatalogConfig(AppConfig):
    """Connects the signals that keep cards and links in step with movies."""

    name = "backend.catalog"

    def ready(self) -> None:
        """Once, at start-up."""
        from backend.catalog import signals  # models are not ready before

        signals.connect()
