"""What admins see and do: the database, the models, how the site is used."""

from django.apps import AppConfig


class DashboardConfig(AppConfig):
    """Holds no models of its own."""

    name = "backend.dashboard"
