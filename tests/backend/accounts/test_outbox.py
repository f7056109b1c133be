import subprocess
import sys
import threading
from collections.abc import Iterator
from smtplib import SMTPServerDisconnected

import pytest
from django.core.mail import EmailMessage

from backend.accounts import outbox as outbox_module
from backend.accounts.outbox import Outbox
from backend.api import request_ids


@pytest.fixture(autouse=True)
def _named(caplog) -> Iterator[None]:
    """Lines carry the request's name, as in production."""
    naming = request_ids.RequestIdFilter()
    caplog.handler.addFilter(naming)
    token = request_ids.current.set("-")
    yield
    request_ids.current.reset(token)
    caplog.handler.removeFilter(naming)


def letter(name: str) -> EmailMessage:
    """Written while the request of that name is answered."""
    request_ids.current.set(name)
    return EmailMessage(subject=name, to=["ann@example.com"])


def said(caplog) -> list[tuple[str, str]]:
    return [(record.request_id, record.getMessage()) for record in caplog.records]


def test_letters_are_delivered_in_their_order_before_the_server_stops():
    delivered: list[str] = []
    outbox = Outbox(lambda letter: delivered.append(letter.subject))
    for name in "abc":
        outbox.put(letter(name))
    outbox.close()
    assert delivered == ["a", "b", "c"]


@pytest.mark.parametrize(
    "failure", [SMTPServerDisconnected("ann@example.com"), UnicodeError("ann@example.com")]
)
def test_a_failure_is_logged_by_its_request_and_the_next_letter_has_its_turn(caplog, failure):
    delivered: list[str] = []

    def deliver(letter: EmailMessage) -> None:
        if letter.subject == "first":
            raise failure
        delivered.append(letter.subject)

    outbox = Outbox(deliver)
    for name in ("first", "second"):
        outbox.put(letter(name))
    outbox.close()
    assert delivered == ["second"]
    assert said(caplog) == [("first", f"A letter could not be delivered: {type(failure).__name__}")]


def test_what_a_stop_leaves_behind_is_logged_letter_by_letter(caplog, monkeypatch):
    monkeypatch.setattr(outbox_module, "STOP_SECONDS", 0.05)
    answered = threading.Event()
    outbox = Outbox(lambda _: answered.wait(10) and None)
    for name in ("first", "second"):
        outbox.put(letter(name))
    outbox.close()
    answered.set()
    sentence = "A letter was not delivered before the server stopped."
    assert said(caplog) == [("first", sentence), ("second", sentence)]


FORKED = """
import logging, multiprocessing, time
from django.core.mail import EmailMessage
from backend.accounts import outbox

logging.basicConfig()
outbox.STOP_SECONDS = 0.1

def serve():
    outbox.Outbox(lambda _: time.sleep(60)).put(EmailMessage())

worker = multiprocessing.get_context("fork").Process(target=serve)
worker.start()
worker.join()
"""


def test_a_forked_worker_that_stops_says_what_it_leaves_behind():
    """As servers make them; such a process runs none of what is registered for the end of the interpreter."""
    command = [sys.executable, "-c", FORKED]
    run = subprocess.run(command, stderr=subprocess.PIPE, text=True, timeout=60, check=True)
    assert run.stderr.count("A letter was not delivered before the server stopped.") == 1
