"""Which rows of a table, in which order."""

from collections.abc import Sequence
from typing import Any

from django.db.models import Q, QuerySet
from rest_framework import serializers
from rest_framework.exceptions import NotFound

from backend.api.errors import BrokenRule
from backend.api.pagination import PageQuery
from backend.dashboard.grid_filters import condition_of
from backend.dashboard.tables import Table

MAX_FILTERS = 20


class SelectionQuery(serializers.Serializer[Any]):
    """Quick search, filters and order, as a data grid has them."""

    search = serializers.CharField(default="", allow_blank=True, max_length=200)
    filter = serializers.ListField(
        child=serializers.CharField(max_length=300),
        default=[],
        max_length=MAX_FILTERS,
        help_text="`field:operator:value`, repeated for more; operators are those of MUI X Data Grid: "
        "text `contains doesNotContain equals doesNotEqual startsWith endsWith`, number `= != > >= < <=`, "
        "time `is not after onOrAfter before onOrBefore` with an ISO day or minute, flag `is`, "
        "and `isEmpty isNotEmpty isAnyOf` (values with commas between).",
    )
    match = serializers.ChoiceField(
        choices=["all", "any"], default="all", help_text="Whether all filters must hold, or one."
    )
    sort = serializers.CharField(
        default="",
        allow_blank=True,
        max_length=200,
        help_text="Fields with commas between, each with a minus before it for falling.",
    )


class RowQuery(PageQuery, SelectionQuery):
    """A page of the rows."""


def row_list(
    table: Table,
    *,
    search: str,
    filter: Sequence[str],
    match: str,
    sort: str,  # the query's name
) -> QuerySet[Any, dict[str, Any]]:
    """The rows as dictionaries of the table's columns; ties in the order of their ids."""
    rows = table.rows().filter(_condition(table, filter, match=match))
    if search:
        rows = rows.filter(table.found(search))
    return rows.order_by(*_order(table, sort), "id").values(*table.columns)


def rows_in_order(table: Table, row_ids: Sequence[int]) -> list[dict[str, Any]]:
    """These rows in this order; sorting ids alone spares the database from moving long texts about."""
    rows = {row["id"]: row for row in table.rows().filter(pk__in=row_ids).values(*table.columns)}
    return [rows[row_id] for row_id in row_ids if row_id in rows]


def row_get(table: Table, row_id: int) -> dict[str, Any]:
    """One row, or a 404."""
    row: dict[str, Any] | None = table.rows().filter(pk=row_id).values(*table.columns).first()
    if row is None:
        raise NotFound(f"There is no {table.noun.lower()} {row_id}.")
    return row


def _condition(table: Table, filters: Sequence[str], *, match: str) -> Q:
    try:
        conditions = [condition_of(text, columns=table.columns) for text in filters]
    except ValueError as error:
        raise BrokenRule({"filter": str(error)}) from error
    connector = Q.OR if match == "any" else Q.AND
    return Q(*(condition for condition in conditions if condition), _connector=connector)


def _order(table: Table, sort: str) -> list[str]:
    fields = [field for field in sort.split(",") if field]
    for field in fields:
        if table.columns.get(field.removeprefix("-"), "list") == "list":
            raise BrokenRule({"sort": f"There is no column {field.removeprefix('-')!r} to sort by."})
    return fields
