"""The tables: paging, editing, deleting, exporting."""

from functools import partial
from http import HTTPStatus
from typing import Any, ClassVar

from django.http import StreamingHttpResponse
from django.urls import URLPattern, path
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse, extend_schema, extend_schema_view
from rest_framework import serializers
from rest_framework.exceptions import NotFound
from rest_framework.request import Request
from rest_framework.response import Response

from backend.accounts.selectors import user_of
from backend.api.pagination import numbered_page
from backend.api.schema import page_of, problems
from backend.api.views import StaffView, body_of, query_of
from backend.dashboard.csv_export import CHUNK, csv_lines
from backend.dashboard.row_changes import row_update, rows_delete
from backend.dashboard.row_selection import RowQuery, SelectionQuery, row_list, rows_in_order
from backend.dashboard.tables import TABLES, Table

MAX_DELETED = 1000
described = partial(extend_schema, tags=["Dashboard"])


class RowIds(serializers.Serializer[Any]):
    """Some rows of a table."""

    ids = serializers.ListField(
        child=serializers.IntegerField(min_value=0, max_value=2**63 - 1),
        min_length=1,
        max_length=MAX_DELETED,
    )


class DeletedRows(serializers.Serializer[Any]):
    """What became of them."""

    deleted = serializers.IntegerField()


class RowListView(StaffView):
    """A table."""

    table: ClassVar[Table]

    def get(self, request: Request) -> Response:
        """A page of the rows that fit, in the order asked for."""
        query = query_of(request, RowQuery)
        page = {name: query.pop(name) for name in ("page", "page_size")}
        rows = row_list(self.table, **query)

        def take(part: slice) -> list[dict[str, Any]]:
            return rows_in_order(self.table, list(rows.values_list("pk", flat=True)[part]))

        return Response(numbered_page(request, count=rows.count(), take=take, **page))


class RowView(StaffView):
    """One row."""

    table: ClassVar[Table]

    def patch(self, request: Request, row_id: int) -> Response:
        """Change some of its fields; the answer is the row after it."""
        return Response(row_update(self.table, row_id, changes=request.data, by=user_of(request)))

    def delete(self, request: Request, row_id: int) -> Response:
        """Delete it, and what belongs to it."""
        if not rows_delete(self.table, [row_id], by=user_of(request)):
            raise NotFound(f"There is no {self.table.noun.lower()} {row_id}.")
        return Response(status=HTTPStatus.NO_CONTENT)


class RowDeletionView(StaffView):
    """Several rows."""

    table: ClassVar[Table]

    def post(self, request: Request) -> Response:
        """Delete those that are there, all of them or none; POST, since a DELETE has no body."""
        ids = body_of(request, RowIds)["ids"]
        deleted = rows_delete(self.table, ids, by=user_of(request))
        return Response({"deleted": deleted})


class RowExportView(StaffView):
    """A table as a file."""

    table: ClassVar[Table]

    def get(self, request: Request) -> StreamingHttpResponse:
        """All rows that fit, as CSV; an apostrophe goes before what a spreadsheet would compute."""
        rows = row_list(self.table, **query_of(request, SelectionQuery))
        lines = csv_lines(rows.iterator(CHUNK), columns=list(self.table.columns))
        return StreamingHttpResponse(
            lines,
            content_type="text/csv; charset=utf-8",
            headers={"Content-Disposition": f'attachment; filename="{self.table.name}.csv"'},
        )


def _urls(table: Table) -> list[URLPattern]:
    noun, address = table.noun, f"dashboard/tables/{table.name}/"
    listed = described(
        operation_id=f"list{noun}Rows",
        parameters=[RowQuery],
        responses={200: page_of(table.row), **problems(400, 401, 403, 404, 422)},
    )
    patched = described(
        operation_id=f"update{noun}Row",
        request=table.edit,
        responses={200: table.row, **problems(400, 401, 403, 404, 422)},
    )
    deleted = described(
        operation_id=f"delete{noun}Row",
        responses={204: OpenApiResponse(description="Gone."), **problems(401, 403, 404)},
    )
    some_deleted = described(
        operation_id=f"delete{noun}Rows",
        request=RowIds,
        responses={200: DeletedRows, **problems(400, 401, 403)},
    )
    exported = described(
        operation_id=f"export{noun}Rows",
        parameters=[SelectionQuery],
        responses={(200, "text/csv"): OpenApiTypes.STR, **problems(400, 401, 403, 422)},
    )
    views: list[tuple[str, type[StaffView], dict[str, Any]]] = [
        (address, RowListView, {"get": listed}),
        (f"{address}<int:row_id>/", RowView, {"patch": patched, "delete": deleted}),
        (f"{address}delete/", RowDeletionView, {"post": some_deleted}),
        (f"{address}export/", RowExportView, {"get": exported}),
    ]
    return [path(at, _view_of(table, view, schema).as_view()) for at, view, schema in views]


def _view_of(table: Table, view: type[StaffView], schema: dict[str, Any]) -> type[StaffView]:
    """The view for one table, described for itself."""
    named: type[StaffView] = type(
        f"{table.noun}{view.__name__}", (view,), {"table": table, "__doc__": view.__doc__}
    )
    return extend_schema_view(**schema)(named)


urlpatterns = [url for table in TABLES for url in _urls(table)]
