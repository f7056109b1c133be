"""Questions to a user's imports."""

from collections import Counter
from collections.abc import Iterable

from django.db.models import Count, QuerySet
from rest_framework.exceptions import NotFound

from backend.accounts.models import User
from backend.api.ids import MAX_ID
from backend.imports.checking import Present
from backend.imports.models import Import, ImportRow
from backend.ratings.models import Rating
from backend.shelves.models import ShelvedMovie


def import_list(*, user: User) -> QuerySet[Import]:
    """The user's imports, the latest first."""
    return Import.objects.filter(user=user).order_by("-created_at", "-id")


def import_get(import_id: int, *, user: User) -> Import:
    """The user's import, or a 404."""
    found = Import.objects.filter(user=user, pk=min(import_id, MAX_ID)).first()
    if found is None:
        raise NotFound("There is no such import of yours.")
    return found


def import_row_list(upload: Import, *, state: str = "") -> QuerySet[ImportRow]:
    """The rows in the order of the upload, of one state if named."""
    rows = upload.rows.order_by("place")
    return rows.filter(state=state) if state else rows


def import_counts(uploads: Iterable[Import]) -> dict[int, Counter[str]]:
    """For each import how many rows are in each state; one query."""
    rows = ImportRow.objects.filter(upload__in=[upload.pk for upload in uploads])
    counts: dict[int, Counter[str]] = {}
    for upload_id, state, count in rows.values_list("upload", "state").annotate(count=Count("id")):
        counts.setdefault(upload_id, Counter())[state] = count
    return counts


def present_of(user: User) -> Present:
    """What the user has rated and put on shelves."""
    return Present(
        half_stars=dict(Rating.objects.filter(user=user).values_list("movie_id", "half_stars")),
        shelves=dict(ShelvedMovie.objects.filter(user=user).values_list("movie_id", "shelf")),
    )
