"""What a user can ask for because it is about them."""

from django.apps import AppConfig


class PrivacyConfig(AppConfig):
    """No models of its own: it gathers what the apps below it hold."""

    name = "backend.privacy"
