"""Options B, C and D: top rated, similar, personal."""

from django.apps import AppConfig


class RecommendationsConfig(AppConfig):
    """No models of its own: it puts the engine's answers and the catalogue together."""

    name = "backend.recommendations"

    def ready(self) -> None:
        """Once, at start-up: ratings are told who can foresee them."""
        from backend.ratings.predictions import predictions  # models are not ready before
        from backend.recommendations.prediction import expected_stars

        predictions.come_from(expected_stars)
