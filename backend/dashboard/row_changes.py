"""What admins change in the tables, one transaction each."""

from collections.abc import Collection
from typing import Any

from django.db import transaction
from rest_framework.exceptions import NotFound, PermissionDenied

from backend.accounts.account_services import account_delete
from backend.accounts.models import User
from backend.api.ids import MAX_ID
from backend.api.views import checked
from backend.dashboard.row_selection import row_get
from backend.dashboard.tables import Table


@transaction.atomic
def row_update(table: Table, row_id: int, *, changes: Any, by: User) -> dict[str, Any]:
    """The row as it is after the changes, a request's body; raises NotFound or ValidationError."""
    instance = table.rows().model._default_manager.filter(pk=row_id).first()
    if instance is None:
        raise NotFound(f"There is no {table.noun.lower()} {row_id}.")
    checked(table.edit(instance, data=changes, partial=True, context={"by": by})).save()
    return row_get(table, row_id)


@transaction.atomic
def rows_delete(table: Table, row_ids: Collection[int], *, by: User) -> int:
    """How many of the rows there were; with them goes what belongs to them."""
    model = table.rows().model
    if model is User and by.pk in row_ids:
        raise PermissionDenied("You cannot delete your own account here.")
    doomed = model._default_manager.filter(pk__in=[row_id for row_id in row_ids if row_id <= MAX_ID])
    count: int = doomed.count()
    if model is User:
        for user in doomed:
            account_delete(user)
    else:
        doomed.delete()
    return count
