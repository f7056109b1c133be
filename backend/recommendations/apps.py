"""Options B, C and D: top rated, similar, personal."""

from django.apps import AppConfig


class RecommendationsConfig(AppConfig):
    """No models of its own: it puts the engine's answers and the catalogue together."""

    name = "backend.recommendations"
