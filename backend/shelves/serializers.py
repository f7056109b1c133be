"""Shelves as the API shows them."""

from typing import Any

from rest_framework import serializers

from backend.catalog.cards import movie_card
from backend.catalog.serializers import MovieCard
from backend.shelves.models import ShelvedMovie


class Shelved(serializers.Serializer[Any]):
    """A movie on a shelf."""

    movie = MovieCard()
    added_at = serializers.DateTimeField()


class ShelfIndex(serializers.Serializer[Any]):
    """The ids of what is on each shelf."""

    watchlist = serializers.ListField(child=serializers.IntegerField())
    hidden = serializers.ListField(child=serializers.IntegerField())


def shelved_shown(row: ShelvedMovie) -> dict[str, Any]:
    """A `Shelved` of a row whose movie has been read with it."""
    return {"movie": movie_card(row.movie), "added_at": row.added_at}
