"""What users post about movies: a rating, a text, a poster."""

from django.apps import AppConfig


class PostsConfig(AppConfig):
    """Connects the signal that removes an image's files with its row."""

    name = "backend.posts"

    def ready(self) -> None:
        """Once, at start-up."""
        from backend.posts import signals  # models are not ready before

        signals.connect()
