"""An upload is checked, applied and undone; each a transaction, so that nothing is ever half done."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from backend.accounts.models import User
from backend.api.errors import BrokenRule, Conflict
from backend.api.retrying import retried_on_deadlock
from backend.catalog.models import Movie
from backend.imports.checking import checked_rows, latest
from backend.imports.entries import Entry, FileRead
from backend.imports.matching import matching
from backend.imports.models import Import, ImportRow
from backend.imports.rating_changes import ratings_change, ratings_restore
from backend.imports.selectors import present_of
from backend.imports.shelf_changes import shelves_change, shelves_restore
from backend.imports.values import clean

KEPT = timedelta(days=30)  # how long an import can be undone
BATCH = 2000  # rows in one statement
State = ImportRow.State


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """What an import wrote."""

    ratings_added: int
    ratings_replaced: int
    watchlist_added: int
    kept: int  # rows that met something there already, which stays


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """What taking an import back did."""

    restored: int  # movies that are as they were before
    left: list[int]  # ids of the movies that were changed since, and stay as they are


def import_check(
    *, user: User, name: str, files: Sequence[FileRead], entries: Sequence[tuple[str, Entry]]
) -> Import:
    """The import with its rows, nothing of it applied; former ones that were not applied go."""
    rows = checked_rows(entries, match=matching.index().match, present=present_of(user))
    return _save(user=user, name=name, files=files, rows=rows)


@retried_on_deadlock
@transaction.atomic
def _save(*, user: User, name: str, files: Sequence[FileRead], rows: list[ImportRow]) -> Import:
    former = Import.objects.filter(user=user)
    former.filter(status=Import.Status.CHECKED).delete()
    former.filter(created_at__lt=timezone.now() - KEPT).delete()
    ImportRow.objects.filter(upload__user=user).delete()
    upload = Import.objects.create(user=user, name=clean(name), files=[asdict(file) for file in files])
    for row in rows:
        row.upload = upload
    ImportRow.objects.bulk_create(rows, batch_size=BATCH)
    return upload


@retried_on_deadlock
@transaction.atomic
def import_apply(upload: Import, *, replace: bool, choices: Mapping[int, int]) -> Applied:
    """Write what matched, and the rows for which a movie was chosen; raises Conflict a second time."""
    upload = _locked(upload, status=Import.Status.CHECKED, otherwise="This import has been applied already.")
    wanted = latest(_chosen(upload, choices=choices))
    known = set(Movie.objects.values_list("id", flat=True))
    ratings = {id_: row for (kind, id_), row in wanted.items() if kind == "rating" and id_ in known}
    wishes = {id_: row for (kind, id_), row in wanted.items() if kind == "watchlist" and id_ in known}
    added, replaced = ratings_change(upload, rows=ratings, replace=replace)
    put = shelves_change(upload, rows=wishes, replace=replace)
    upload.status, upload.applied_at = Import.Status.APPLIED, timezone.now()
    upload.save()
    return Applied(
        ratings_added=added,
        ratings_replaced=replaced,
        watchlist_added=put,
        kept=len(wanted) - added - replaced - put,
    )


@retried_on_deadlock
@transaction.atomic
def import_undo(upload: Import) -> Undone:
    """Put everything back as it was before; what was changed since stays. Raises Conflict a second time."""
    upload = _locked(upload, status=Import.Status.APPLIED, otherwise="This import is not applied.")
    ratings, shelves = ratings_restore(upload), shelves_restore(upload)
    upload.status = Import.Status.UNDONE
    upload.save()
    return Undone(restored=ratings.restored + shelves.restored, left=sorted({*ratings.left, *shelves.left}))


def _locked(upload: Import, *, status: str, otherwise: str) -> Import:
    """The import as it is now, nobody else changing it."""
    locked = Import.objects.select_for_update().filter(pk=upload.pk).first()
    if locked is None or locked.status != status:
        raise Conflict(otherwise if locked else "This import is gone; another upload took its place.")
    return locked


def _chosen(upload: Import, *, choices: Mapping[int, int]) -> list[ImportRow]:
    """The rows to apply; raises BrokenRule for a choice that was not offered."""
    rows = list(upload.rows.filter(state__in=(State.MATCHED, State.EXISTS)))
    open_rows = {row.place: row for row in upload.rows.filter(state=State.AMBIGUOUS)}
    for place, movie_id in choices.items():
        row = open_rows.get(place)
        if row is None or movie_id not in row.choices:
            raise BrokenRule({"choices": [f"Row {place} does not offer movie {movie_id}."]})
        row.movie_id = movie_id
        rows.append(row)
    return rows
