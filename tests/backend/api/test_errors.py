import errno

import orjson
import pytest
from django.core.exceptions import PermissionDenied
from django.db import InterfaceError, OperationalError
from django.http import Http404
from django.test import Client, RequestFactory
from rest_framework.exceptions import Throttled, ValidationError

from backend.api.errors import NotFoundWithSuggestions, ServiceUnavailable, problem_response, server_error


def problem(error: Exception) -> dict[str, object]:
    response = problem_response(error, {})
    assert response is not None
    assert response.content_type == "application/problem+json"
    assert response.data["status"] == response.status_code
    return dict(response.data)


def test_nested_errors_are_placed_by_a_path():
    errors = {"ratings": [{}, {"value": ["Too many stars."]}], "non_field_errors": ["All wrong."]}
    assert problem(ValidationError(errors))["errors"] == {
        "ratings.1.value": ["Too many stars."],
        "non_field_errors": ["All wrong."],
    }


def test_the_first_error_is_the_sentence():
    assert problem(ValidationError({"n": ["Too large."]}))["detail"] == "n: Too large."
    assert problem(ValidationError("All wrong."))["detail"] == "All wrong."


def test_suggestions_are_passed_on():
    found = problem(NotFoundWithSuggestions("No movie.", suggestions=["Heat"]))
    assert found == {
        "type": "about:blank",
        "title": "Not Found",
        "status": 404,
        "detail": "No movie.",
        "suggestions": ["Heat"],
    }


def test_djangos_own_exceptions_are_problems_too():
    assert problem(Http404())["status"] == 404
    assert problem(PermissionDenied())["status"] == 403
    assert problem(ServiceUnavailable())["status"] == 503


@pytest.mark.parametrize(
    "error",
    [
        OperationalError(2013, "Lost connection to server during query"),
        OperationalError("database is locked"),
        InterfaceError("connection already closed"),
        OSError(errno.ENOSPC, "No space left on device"),
    ],
)
def test_what_is_away_or_full_is_to_be_tried_again(error):
    response = problem_response(error, {})
    assert response is not None
    assert response.status_code == 503
    assert response["Retry-After"] == "5"


@pytest.mark.parametrize(
    "error", [OperationalError(1054, "Unknown column"), OperationalError("no such table"), OSError("?")]
)
def test_a_mistake_of_ours_is_no_outage(error):
    assert problem_response(error, {}) is None


def test_a_throttled_client_learns_when_to_come_back():
    response = problem_response(Throttled(wait=7), {})
    assert response is not None
    assert response["Retry-After"] == "7"


def test_what_nobody_foresaw_is_left_to_django():
    assert problem_response(RuntimeError(), {}) is None


def test_an_unknown_address_below_the_api_is_a_problem(db):
    response = Client().get("/api/v1/nothing/")
    assert response.status_code == 404
    assert response["Content-Type"] == "application/problem+json"


def test_a_crash_says_nothing_about_itself():
    response = server_error(RequestFactory().get("/"))
    assert orjson.loads(response.content)["detail"] == "Something went wrong on our side."
