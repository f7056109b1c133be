"""Whether the process lives, and how much of its work it can do."""

from http import HTTPStatus

from django.db import Error, connection
from django.http import HttpRequest, JsonResponse

from backend.api.errors import ServiceUnavailable
from backend.api.throttles import counting_is_local
from backend.catalog.cards import cards
from backend.recommendations.gateway import gateway

OK = "ok"


def healthz(request: HttpRequest) -> JsonResponse:  # noqa: ARG001
    """Answers as long as the process does."""
    return JsonResponse({"status": OK})


def readyz(request: HttpRequest) -> JsonResponse:  # noqa: ARG001
    """200 while guests are served, even if a part is away; 503 without a catalogue or models in memory.

    Each part says "ok" or in a sentence what is wrong with it.
    """
    vital = {"catalogue": _catalogue(), "models": _models()}
    parts = {"database": _database(), "publishing": gateway.trouble or OK, "cache": _cache()}
    if any(state != OK for state in vital.values()):
        return JsonResponse({"status": "down", **vital, **parts}, status=HTTPStatus.SERVICE_UNAVAILABLE)
    degraded = any(state != OK for state in parts.values())
    return JsonResponse({"status": "degraded" if degraded else OK, **vital, **parts})


def _catalogue() -> str:
    try:
        return OK if cards.all() else "The catalogue is empty: run manage.py load_catalog."
    except Error:
        return "The catalogue has not been read: the database does not answer, or has not been migrated."


def _models() -> str:
    try:
        gateway.version_of("als")
    except ServiceUnavailable as error:
        return str(error.detail)
    return OK


def _database() -> str:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT number FROM catalog_catalogrevision")
    except Error:
        return "The database does not answer: only what is in memory is served."
    return OK


def _cache() -> str:
    return "Redis does not answer: each machine counts requests by itself." if counting_is_local() else OK
