import uuid

import pytest
import sentry_sdk
from django.test import Client
from sentry_sdk.envelope import Envelope
from sentry_sdk.transport import Transport

from backend.config.sentry import report_crashes


class Kept(Transport):
    """Keeps what would be sent."""

    envelopes: list[Envelope] = []

    def capture_envelope(self, envelope: Envelope) -> None:
        self.envelopes.append(envelope)


@pytest.fixture
def reports(monkeypatch):
    """The crashes reported in the test."""
    init = sentry_sdk.init
    monkeypatch.setattr(sentry_sdk, "init", lambda **options: init(**options, transport=Kept))
    report_crashes("https://key@sentry.example/1", release="1.2")
    Kept.envelopes.clear()
    yield lambda: [envelope.get_event() for envelope in Kept.envelopes if envelope.get_event()]
    monkeypatch.undo()
    sentry_sdk.init(dsn=None)


def test_a_crash_is_reported_by_the_name_of_its_request_and_without_what_was_sent(reports, monkeypatch):
    secret = uuid.uuid4().hex  # a literal would be found in the lines of this file

    def fail(*_, **__) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr("backend.accounts.session_views.authenticate", fail)
    response = Client(raise_request_exception=False).post(
        "/api/v1/auth/session/login/",
        {"email": f"{secret}@example.com", "password": secret},
        content_type="application/json",
    )
    (event,) = reports()
    assert response.status_code == 500
    assert event["tags"]["request_id"] == response["X-Request-ID"]
    assert event["release"] == "nextflex@1.2"
    assert secret not in str(event)
