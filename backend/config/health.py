"""Whether the process lives, and whether it can do its work."""

from http import HTTPStatus

from django.db import Error, connection
from django.http import HttpRequest, JsonResponse

from backend.api.errors import ServiceUnavailable
from backend.recommendations.gateway import gateway


def healthz(request: HttpRequest) -> JsonResponse:  # noqa: ARG001
    """Answers as long as the process does."""
    return JsonResponse({"status": "ok"})


def readyz(request: HttpRequest) -> JsonResponse:  # noqa: ARG001
    """Database and models; a 503 says in words what is missing."""
    checks = {"database": _database(), "models": _models()}
    ready = all(state == "ok" for state in checks.values())
    status = HTTPStatus.OK if ready else HTTPStatus.SERVICE_UNAVAILABLE
    return JsonResponse({"status": "ok" if ready else "not ready", **checks}, status=status)


def _database() -> str:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT number FROM catalog_catalogrevision")
            return "ok" if cursor.fetchone() else "The catalogue is empty: run manage.py load_catalog."
    except Error:
        return "The database does not answer, or has not been migrated."


def _models() -> str:
    try:
        gateway.version_of("als")
    except ServiceUnavailable as error:
        return str(error.detail)
    return "ok"
