"""The built client: one page, whose routes the browser resolves."""

from functools import lru_cache
from http import HTTPStatus

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe


@require_safe
def client(request: HttpRequest, path: str = "") -> HttpResponse:  # noqa: ARG001
    """The client's page for every address that is no file and no API, so that a reload works."""
    page = _page()
    if page is None:
        return HttpResponse(
            "The client has not been built; `make run` does it.",
            status=HTTPStatus.NOT_FOUND,
            content_type="text/plain",
        )
    return HttpResponse(page, headers={"Cache-Control": "no-cache"})


@lru_cache(maxsize=1)
def _page() -> bytes | None:
    index = settings.CLIENT / "index.html"
    return index.read_bytes() if index.is_file() else None
