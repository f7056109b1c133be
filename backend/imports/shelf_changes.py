"""An import's part of the watchlist: put there, and taken back exactly."""

from collections.abc import Mapping

from django.utils import timezone

from backend.imports.models import Import, ImportRow, ShelfChange
from backend.imports.rating_changes import BATCH, Restored
from backend.shelves.models import Shelf, ShelvedMovie
from backend.shelves.services import shelf_put_many


def shelves_change(upload: Import, *, rows: Mapping[int, ImportRow], replace: bool) -> int:
    """Put the movies on the watchlist, remembering where they were; how many that were.

    A hidden movie moves only if what exists is to be replaced.
    """
    former = _shelved(upload)
    now = timezone.now()
    changes = []
    for movie_id, row in rows.items():
        shelved = former.get(movie_id)
        if shelved is None:
            changes.append(ShelfChange(upload=upload, movie_id=movie_id, at=row.at or now))
        elif replace and shelved.shelf != Shelf.WATCHLIST:
            changes.append(
                ShelfChange(
                    upload=upload,
                    movie_id=movie_id,
                    at=row.at or now,
                    former_shelf=shelved.shelf,
                    former_added_at=shelved.added_at,
                )
            )
    ShelfChange.objects.bulk_create(changes, batch_size=BATCH)
    rows_to_put = [
        ShelvedMovie(movie_id=change.movie_id, shelf=Shelf.WATCHLIST, added_at=change.at)
        for change in changes
    ]
    shelf_put_many(user=upload.user, rows=rows_to_put)
    return len(changes)


def shelves_restore(upload: Import) -> Restored:
    """Put the movies back where they were that are still where the import put them."""
    now = _shelved(upload)
    changes = list(upload.shelf_changes.all())
    intact = [
        change
        for change in changes
        if (row := now.get(change.movie_id)) and (row.shelf, row.added_at) == (Shelf.WATCHLIST, change.at)
    ]
    new = [now[change.movie_id].pk for change in intact if not change.former_shelf]
    for start in range(0, len(new), BATCH):
        ShelvedMovie.objects.filter(pk__in=new[start : start + BATCH]).delete()
    shelf_put_many(
        user=upload.user,
        rows=[
            ShelvedMovie(movie_id=row.movie_id, shelf=row.former_shelf, added_at=row.former_added_at)
            for row in intact
            if row.former_shelf and row.former_added_at
        ],
    )
    restored = {change.movie_id for change in intact}
    taken_back = {change.movie_id for change in changes if not change.former_shelf} - now.keys()
    left = {change.movie_id for change in changes} - restored - taken_back
    return Restored(restored=len(intact), left=sorted(left))


def _shelved(upload: Import) -> dict[int, ShelvedMovie]:
    return {row.movie_id: row for row in ShelvedMovie.objects.filter(user=upload.user)}
