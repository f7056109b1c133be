"""Bringing ratings and watchlists in, and taking them out; everybody their own."""

from collections import Counter
from functools import partial
from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.http import HttpResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from backend.accounts.selectors import user_of
from backend.api.errors import PayloadTooLarge
from backend.api.pagination import PageQuery, numbered_page
from backend.api.schema import page_of, problems
from backend.api.throttles import ExportThrottle, ImportThrottle, throttled_by
from backend.api.uploads import UploadParser
from backend.api.views import body_of, query_of
from backend.catalog.cards import cards
from backend.imports.exports import letterboxd_export, movielens_export
from backend.imports.models import Import
from backend.imports.reading import upload_read
from backend.imports.selectors import import_counts, import_get, import_list, import_row_list
from backend.imports.serializers import (
    ImportApplied,
    ImportApplyInput,
    ImportInput,
    ImportRowQuery,
    ImportRowShown,
    ImportShown,
    ImportUndone,
    import_rows_shown,
    import_shown,
)
from backend.imports.services import import_apply, import_check, import_undo

described = partial(extend_schema, tags=["Import"])
ZIP: dict[Any, Any] = {(200, "application/zip"): OpenApiTypes.BINARY, **problems(401, 429)}


class ImportListView(APIView):
    """All of the user's imports."""

    parser_classes = (UploadParser,)
    get_throttles = throttled_by(ImportThrottle, methods=("POST",))

    @described(
        operation_id="listImports",
        parameters=[PageQuery],
        responses={200: page_of(ImportShown), **problems(400, 401, 404)},
    )
    def get(self, request: Request) -> Response:
        """The latest first; each can be undone for thirty days."""
        uploads = import_list(user=user_of(request))

        def take(rows: slice) -> list[dict[str, Any]]:
            page = list(uploads[rows])
            counts = import_counts(page)
            return [import_shown(upload, counts=counts.get(upload.pk, Counter())) for upload in page]

        return Response(
            numbered_page(request, count=uploads.count(), take=take, **query_of(request, PageQuery))
        )

    @described(
        operation_id="checkImport",
        request={"multipart/form-data": ImportInput},
        responses={201: ImportShown, **problems(400, 401, 413, 415, 422, 429)},
    )
    def post(self, request: Request) -> Response:
        """Read an export of another service and say what each row would do; nothing is written yet."""
        file = body_of(request, ImportInput)["file"]
        if file.size > settings.UPLOAD_MAX_BYTES:
            raise PayloadTooLarge(f"A file may have {settings.UPLOAD_MAX_BYTES / 1e6:g} MB.")
        files, entries = upload_read(file.read(), name=file.name)
        upload = import_check(user=user_of(request), name=file.name, files=files, entries=entries)
        return Response(_shown(upload), status=HTTPStatus.CREATED)


class ImportView(APIView):
    """One import."""

    @described(operation_id="retrieveImport", responses={200: ImportShown, **problems(401, 404)})
    def get(self, request: Request, import_id: int) -> Response:
        """Where it stands."""
        return Response(_shown(import_get(import_id, user=user_of(request))))


class ImportRowListView(APIView):
    """The report."""

    @described(
        operation_id="listImportRows",
        parameters=[ImportRowQuery],
        responses={200: page_of(ImportRowShown), **problems(400, 401, 404)},
    )
    def get(self, request: Request, import_id: int) -> Response:
        """What each row would do, in the order of the file."""
        upload = import_get(import_id, user=user_of(request))
        query = query_of(request, ImportRowQuery)
        rows = import_row_list(upload, state=query.pop("state"))
        page = numbered_page(
            request, count=rows.count(), take=lambda part: import_rows_shown(rows[part]), **query
        )
        return Response(page)


class ImportApplyView(APIView):
    """Saying yes."""

    @described(
        operation_id="applyImport",
        request=ImportApplyInput,
        responses={200: ImportApplied, **problems(400, 401, 404, 409, 422)},
    )
    def post(self, request: Request, import_id: int) -> Response:
        """Write all that matched and was chosen, or nothing."""
        upload = import_get(import_id, user=user_of(request))
        wanted = body_of(request, ImportApplyInput)
        applied = import_apply(
            upload, replace=wanted["existing"] == "replace", choices=wanted["choices"] or {}
        )
        return Response(ImportApplied(applied).data)


class ImportUndoView(APIView):
    """Thinking better of it."""

    @described(
        operation_id="undoImport", request=None, responses={200: ImportUndone, **problems(401, 404, 409)}
    )
    def post(self, request: Request, import_id: int) -> Response:
        """Put back what was there before; what was changed since stays, and is named."""
        undone = import_undo(import_get(import_id, user=user_of(request)))
        return Response({"restored": undone.restored, "left": cards.of(undone.left)})


class LetterboxdExportView(APIView):
    """For Letterboxd."""

    throttle_classes = (ExportThrottle,)

    @described(operation_id="exportForLetterboxd", responses=ZIP)
    def get(self, request: Request) -> HttpResponse:
        """Ratings and watchlist as a ZIP of CSVs of at most 1 MB, in the form that Letterboxd imports."""
        return _download(letterboxd_export(user_of(request)), name="nextflex-for-letterboxd.zip")


class MovieLensExportView(APIView):
    """For MovieLens."""

    throttle_classes = (ExportThrottle,)

    @described(operation_id="exportForMovieLens", responses=ZIP)
    def get(self, request: Request) -> HttpResponse:
        """Ratings and wishlist as a ZIP of CSVs, in the form of MovieLens.org."""
        return _download(movielens_export(user_of(request)), name="nextflex-for-movielens.zip")


def _shown(upload: Import) -> dict[str, Any]:
    return import_shown(upload, counts=import_counts([upload]).get(upload.pk, Counter()))


def _download(data: bytes, *, name: str) -> HttpResponse:
    return HttpResponse(
        data,
        content_type="application/zip",
        headers={"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"},
    )
