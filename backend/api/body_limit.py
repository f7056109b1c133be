"""How much a request may send, decided by what it announces, before anything is read."""

from collections.abc import Callable
from http import HTTPStatus

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from backend.api.errors import plain_problem

FORM_BYTES = 64 * 1024  # beside an upload: the other fields and the parts' headers
PLAIN_BYTES = 1024 * 1024  # a body without a file


def body_limit(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware that answers 413 to more; a body without a length is read as empty by WSGI."""

    def middleware(request: HttpRequest) -> HttpResponse:
        limit = PLAIN_BYTES
        if (request.content_type or "").startswith("multipart/"):
            limit = settings.UPLOAD_MAX_BYTES + FORM_BYTES
        if _announced(request) > limit:
            size = f"{limit / 1e6:.3g} MB"
            return plain_problem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"More than {size} are not taken.")
        return get_response(request)

    return middleware


def _announced(request: HttpRequest) -> int:
    try:
        return int(request.META.get("CONTENT_LENGTH") or 0)
    except ValueError:
        return 0
