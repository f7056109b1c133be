"""Every error as application/problem+json (RFC 9457), whichever layer it comes from."""

import logging
from collections.abc import Iterator
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

from backend.api.outages import database_is_away, disk_is_full

logger = logging.getLogger(__name__)
PROBLEM_JSON = "application/problem+json"
NON_FIELD = api_settings.NON_FIELD_ERRORS_KEY


class ServiceUnavailable(APIException):
    """Something the answer depends on is not there at the moment."""

    status_code = HTTPStatus.SERVICE_UNAVAILABLE
    default_detail = "This part of NextFlex is not available at the moment."
    wait = 5  # seconds, in Retry-After


class BrokenRule(ValidationError):
    """The request has the right form and breaks a rule that a schema cannot state: 422 rather than 400."""

    status_code = HTTPStatus.UNPROCESSABLE_ENTITY
    default_code = "broken_rule"


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
    if outage := _outage(error):
        logger.error("%s %s", outage.detail, error)
        error = outage
    if not isinstance(error, APIException):
        return None
    set_rollback()
    status = _status(error)
    problem = _problem(status, **_members(error))
    return Response(problem, status=status, headers=_headers(error), content_type=PROBLEM_JSON)


def _status(error: APIException) -> int:
    """The error's own; serializers keep of a broken rule its code alone."""
    if isinstance(error, ValidationError):
        codes = {getattr(leaf, "code", None) for _, leaf in _leaves(error.detail)}
        return (BrokenRule if codes == {BrokenRule.default_code} else ValidationError).status_code
    return error.status_code


def _outage(error: Exception) -> ServiceUnavailable | None:
    if database_is_away(error):
        return ServiceUnavailable("The database does not answer at the moment; try again shortly.")
    if disk_is_full(error):
        return ServiceUnavailable("There is no room left to keep this.")
    return None


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
    for place, message in _leaves(detail):
        found.setdefault(place or NON_FIELD, []).append(str(message))
    return found


def _leaves(node: Any, place: str = "") -> Iterator[tuple[str, Any]]:
    """Each message and where it belongs."""
    if isinstance(node, dict):
        for key, child in node.items():
            yield from _leaves(child, place if key == NON_FIELD else f"{place}.{key}".lstrip("."))
    elif isinstance(node, list):
        for index, child in enumerate(node):
            nested = isinstance(child, dict | list)
            yield from _leaves(child, f"{place}.{index}".lstrip(".") if nested else place)
    else:
        yield place, node


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
