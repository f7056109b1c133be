import logging

import pytest
from django.http import HttpResponse
from django.test import Client, RequestFactory

from backend.api.request_ids import RequestIdFilter, request_ids


def test_every_answer_names_its_request(db):
    first, second = (Client().get("/healthz")["X-Request-ID"] for _ in range(2))
    assert len(first) == 32
    assert first != second


def test_a_proxys_name_is_kept():
    assert Client().get("/healthz", headers={"X-Request-ID": "proxy-0001"})["X-Request-ID"] == "proxy-0001"


@pytest.mark.parametrize("given", ["short", "x" * 65, "line\nbreak-0001", "späte-anfrage"])
def test_a_name_that_could_forge_a_log_is_replaced(given):
    request = RequestFactory().get("/", headers={"X-Request-ID": given})
    assert request_ids(lambda _: HttpResponse())(request)["X-Request-ID"] != given


def test_what_is_logged_on_the_way_carries_the_name():
    record = logging.LogRecord("backend", logging.INFO, "", 0, "message", None, None)

    def view(_: object) -> HttpResponse:
        RequestIdFilter().filter(record)
        return HttpResponse()

    request_ids(view)(RequestFactory().get("/", headers={"X-Request-ID": "proxy-0001"}))
    assert record.request_id == "proxy-0001"
    RequestIdFilter().filter(record)
    assert record.request_id == "-"
