"""A user's own data, all of it."""

from django.http import FileResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.views import APIView

from backend.accounts.selectors import user_of
from backend.api.schema import problems
from backend.api.throttles import ExportThrottle
from backend.privacy.export import account_export


class AccountExportView(APIView):
    """Everything about the user."""

    throttle_classes = (ExportThrottle,)

    @extend_schema(
        operation_id="exportAccount",
        tags=["Account"],
        responses={(200, "application/zip"): OpenApiTypes.BINARY, **problems(401, 429, 503)},
    )
    def get(self, request: Request) -> FileResponse:
        """A ZIP of JSON, CSV and images."""
        return FileResponse(
            account_export(user_of(request)),
            as_attachment=True,
            filename="nextflex-account.zip",
            headers={"Cache-Control": "no-store"},
        )
