"""Imports as the API takes and shows them."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from rest_framework import serializers

from backend.api.ids import MAX_ID
from backend.api.pagination import PageQuery
from backend.api.uploads import UploadField
from backend.catalog.cards import cards
from backend.catalog.serializers import MovieCard
from backend.imports.models import Import, ImportRow
from backend.ratings.serializers import StarsField

MAX_CHOICES = 10_000
STATES = ImportRow.State.values
KINDS = ["rating", "watchlist", "seen"]


class ExportFile(UploadField):
    """A CSV, JSON or ZIP file."""


class ImportInput(serializers.Serializer[Any]):
    """What another service gave its user."""

    file = ExportFile(max_length=255)


class ImportChoice(serializers.Serializer[Any]):
    """Which movie an ambiguous row means."""

    place = serializers.IntegerField(min_value=1, max_value=2**31 - 1, help_text="Of the row.")
    movie_id = serializers.IntegerField(min_value=0, max_value=MAX_ID, help_text="One of the row's choices.")


class ImportApplyInput(serializers.Serializer[Any]):
    """How to apply an import."""

    existing = serializers.ChoiceField(
        choices=["keep", "replace"],
        default="keep",
        help_text="What becomes of ratings that are there already.",
    )
    choices = ImportChoice(many=True, default=list, max_length=MAX_CHOICES)  # type: ignore[call-arg]  # of the list

    def validate_choices(self, choices: list[dict[str, int]]) -> dict[int, int]:
        """Movies by row; a row named twice takes the last."""
        return {choice["place"]: choice["movie_id"] for choice in choices}


class ImportRowQuery(PageQuery):
    """Which rows."""

    state = serializers.ChoiceField(choices=STATES, default="", allow_blank=True)


class ImportFile(serializers.Serializer[Any]):
    """One file of an upload."""

    name = serializers.CharField()
    service = serializers.CharField(help_text="Empty: not one that we know.")
    content = serializers.CharField(help_text="ratings, watchlist, diary …")
    row_count = serializers.IntegerField()
    taken = serializers.BooleanField(help_text="Whether its rows are part of the import.")


class ImportCounts(serializers.Serializer[Any]):
    """How many rows are in each state."""

    matched = serializers.IntegerField()
    ambiguous = serializers.IntegerField()
    not_found = serializers.IntegerField()
    exists = serializers.IntegerField()
    bad = serializers.IntegerField()
    skipped = serializers.IntegerField()


class ImportShown(serializers.Serializer[Any]):
    """An import and where it stands."""

    id = serializers.IntegerField()
    name = serializers.CharField()
    status = serializers.ChoiceField(choices=Import.Status.values)
    files = ImportFile(many=True)
    counts = ImportCounts(help_text="Zeros when another upload has taken its place.")
    created_at = serializers.DateTimeField()
    applied_at = serializers.DateTimeField(allow_null=True)


class ImportRowShown(serializers.Serializer[Any]):
    """One row, and what can be done with it."""

    place = serializers.IntegerField(help_text="In the upload, from 1.")
    file = serializers.CharField()
    line = serializers.IntegerField()
    kind = serializers.ChoiceField(choices=KINDS)
    title = serializers.CharField(help_text="As the file has it.")
    year = serializers.IntegerField(allow_null=True)
    value = StarsField(allow_null=True)
    state = serializers.ChoiceField(choices=STATES)
    hint = serializers.CharField(help_text="Why, in a sentence; may be empty.")
    movie = MovieCard(allow_null=True)
    choices = MovieCard(many=True, help_text="Movies that an ambiguous row may mean, the likeliest first.")


class ImportApplied(serializers.Serializer[Any]):
    """What an import wrote."""

    ratings_added = serializers.IntegerField()
    ratings_replaced = serializers.IntegerField()
    watchlist_added = serializers.IntegerField()
    kept = serializers.IntegerField(help_text="Rows whose movie had something already, which stays.")


class ImportUndone(serializers.Serializer[Any]):
    """What taking an import back did."""

    restored = serializers.IntegerField(help_text="Entries that are as they were before.")
    left = MovieCard(many=True, help_text="Movies changed since, which stay as they are.")


def import_shown(upload: Import, *, counts: Counter[str]) -> dict[str, Any]:
    """An `ImportShown`."""
    return {
        "id": upload.pk,
        "name": upload.name,
        "status": upload.status,
        "files": upload.files,
        "counts": {state: counts[state] for state in STATES},
        "created_at": upload.created_at,
        "applied_at": upload.applied_at,
    }


def import_rows_shown(rows: Iterable[ImportRow]) -> list[dict[str, Any]]:
    """Each an `ImportRowShown`; cards come from memory."""
    return [
        {
            **{name: getattr(row, name) for name in ("place", "file", "line", "kind", "title", "year")},
            "value": None if row.half_stars is None else row.half_stars / 2,
            "state": row.state,
            "hint": row.hint,
            "movie": None if row.movie_id is None else cards.all().get(row.movie_id),
            "choices": cards.of(row.choices),
        }
        for row in rows
    ]
