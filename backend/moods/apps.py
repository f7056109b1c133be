"""Named settings of the dials that turn a user's list."""

from django.apps import AppConfig


class MoodsConfig(AppConfig):
    """What the dials are, and the settings that users keep."""

    name = "backend.moods"
