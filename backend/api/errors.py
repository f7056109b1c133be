"""Every error as application/problem+json (RFC 9457), whichever layer it comes from."""

from http import HTTPStatus
from typing import Any

import orjson
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from rest_framework.exceptions import APIException, NotFound, ValidationError
from rest_framework.exceptions import PermissionDenied as ApiPermissionDenied
from rest_framework.response import Response
from rest_framework.settings import api_settings
from rest_framework.views import set_rollback

PROBLEM_JSON = "application/problem+json"
NON_FIELD = api_settings.NON_FIELD_ERRORS_KEY


class ServiceUnavailable(APIException):
    """Something the answer depends on is not there at the moment."""

    status_code = HTTPStatus.SERVICE_UNAVAILABLE
    default_detail = "This part of NextFlex is not available at the moment."


class Conflict(APIException):
    """What is asked for does not go with how things are."""

    status_code = HTTPStatus.CONFLICT
    default_detail = "This cannot be done as things are."


class PayloadTooLarge(APIException):
    """More bytes than we take."""

    status_code = HTTPStatus.REQUEST_ENTITY_TOO_LARGE
    default_detail = "The request is too large."


class NotFoundWithSuggestions(NotFound):
    """Nothing by that name; `suggestions` are names that exist."""

    def __init__(self, detail: str, *, suggestions: list[str]) -> None:
        super().__init__(detail)
        self.suggestions = suggestions


def problem_response(error: Exception, _context: dict[str, Any]) -> Response | None:
    """DRF's exception handler: the problem as a response, None for what nobody foresaw."""
    if isinstance(error, Http404):
        error = NotFound()
    if isinstance(error, PermissionDenied):
        error = ApiPermissionDenied()
    if not isinstance(error, APIException):
        return None
    set_rollback()
    problem = _problem(error.status_code, **_members(error))
    return Response(problem, status=error.status_code, headers=_headers(error), content_type=PROBLEM_JSON)


def _problem(status: int, *, detail: str, **members: Any) -> dict[str, Any]:
    return {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": int(status),
        "detail": detail,
    } | members


def _members(error: APIException) -> dict[str, Any]:
    if isinstance(error, ValidationError):
        errors = _errors_by_field(error.detail)
        return {"detail": _first_sentence(errors), "errors": errors}
    detail = (
        error.detail["detail"]
        if isinstance(error.detail, dict) and "detail" in error.detail
        else error.detail
    )
    members: dict[str, Any] = {"detail": str(detail)}
    if isinstance(error, NotFoundWithSuggestions):
        members["suggestions"] = error.suggestions
    return members


def _errors_by_field(detail: Any) -> dict[str, list[str]]:
    """Nested errors as one level: `ratings.2.value` names the place, `non_field_errors` is the whole."""
    found: dict[str, list[str]] = {}

    def collect(node: Any, place: str) -> None:
        if isinstance(node, dict):
            for key, child in node.items():
                collect(child, place if key == NON_FIELD else f"{place}.{key}".lstrip("."))
        elif isinstance(node, list):
            for index, child in enumerate(node):
                collect(child, f"{place}.{index}".lstrip(".") if isinstance(child, dict | list) else place)
        else:
            found.setdefault(place or NON_FIELD, []).append(str(node))

    collect(detail, "")
    return found


def _first_sentence(errors: dict[str, list[str]]) -> str:
    place, messages = next(iter(errors.items()), (NON_FIELD, ["The request is not valid."]))
    return messages[0] if place == NON_FIELD else f"{place}: {messages[0]}"


def _headers(error: APIException) -> dict[str, str]:
    headers = {}
    if challenge := getattr(error, "auth_header", None):
        headers["WWW-Authenticate"] = challenge
    if wait := getattr(error, "wait", None):
        headers["Retry-After"] = str(int(wait))
    return headers


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001
    """Django's handler400."""
    return plain_problem(HTTPStatus.BAD_REQUEST, "The request is not valid.")


def page_not_found(request: HttpRequest, exception: Exception) -> HttpResponse:  # noqa: ARG001
    """Django's handler404, for addresses that no view answers."""
    return plain_problem(HTTPStatus.NOT_FOUND, "There is nothing at this address.")


def server_error(request: HttpRequest) -> HttpResponse:  # noqa: ARG001
    """Django's handler500; what went wrong stands in the log."""
    return plain_problem(HTTPStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side.")


def plain_problem(status: HTTPStatus, detail: str) -> HttpResponse:
    """The problem where no view of DRF is at work."""
    return HttpResponse(
        orjson.dumps(_problem(status, detail=detail)), status=status, content_type=PROBLEM_JSON
    )
