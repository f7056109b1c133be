"""Moods as the API takes and shows them."""

from typing import Any

from rest_framework import serializers

from backend.moods.dials import Dials
from backend.moods.models import Mood


class MoodInput(Dials):
    """A name, and where the dials stand."""

    name = serializers.CharField(max_length=60)


class MoodShown(MoodInput):
    """A mood."""

    id = serializers.IntegerField()


def mood_shown(mood: Mood) -> dict[str, Any]:
    """A `MoodShown`."""
    return {
        "id": mood.pk,
        "name": mood.name,
        "popularity": mood.popularity,
        "era": mood.era,
        "diversity": mood.diversity,
        "lean": mood.lean,
    }
