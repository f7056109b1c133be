"""A name for each request, in its answer and in every line logged on its way."""

import logging
import re
import uuid
from collections.abc import Callable
from contextvars import ContextVar

from django.http import HttpRequest, HttpResponse

HEADER = "X-Request-ID"
GIVEN = re.compile(r"[\w-]{8,64}", re.ASCII)  # a proxy's own; anything else could forge lines of a log
current: ContextVar[str] = ContextVar("request_id", default="-")


def request_ids(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware that takes over the name which a proxy gave, or gives one."""

    def middleware(request: HttpRequest) -> HttpResponse:
        given = request.headers.get(HEADER, "")
        token = current.set(given if GIVEN.fullmatch(given) else uuid.uuid4().hex)
        try:
            response = get_response(request)
            response.headers[HEADER] = current.get()
            return response
        finally:
            current.reset(token)

    return middleware


class RequestIdFilter(logging.Filter):
    """Gives log records the name of the request they belong to."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Every record passes."""
        record.request_id = current.get()
        return True
