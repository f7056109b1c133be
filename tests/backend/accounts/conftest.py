"""Letters, delivered at once into a list."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.core import mail as django_mail
from django.core.mail import EmailMultiAlternatives

from backend.accounts import mail


class Immediately:
    """An outbox that does not put anything off."""

    def put(self, letter: Any) -> None:
        EmailMultiAlternatives.send(letter)


@pytest.fixture(autouse=True)
def letters(db, monkeypatch) -> list[Any]:
    """Those that were sent."""
    monkeypatch.setattr(mail, "outbox", Immediately())
    return django_mail.outbox


@pytest.fixture
def link_in() -> Callable[[Any], list[str]]:
    """The parts of the link in a letter: page, uid and token, or page and token."""

    def parts(letter: Any) -> list[str]:
        address = re.search(r"http://testserver/(\S+)", letter.body)
        assert address, letter.body
        return address[1].rstrip("/").split("/")

    return parts
