"""People who use the stack's site through its API."""

import json
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

PASSWORD = "popcorn-and-a-film"
ADMIN = "admin@nextflex.local"
TIMEOUT = 30  # seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A status, 0 where none came, and a body."""

    status: int
    body: Any
    asked: float  # time.monotonic()
    seconds: float


@dataclass(slots=True)
class Person:
    """A guest until they log in."""

    site: str
    token: str = ""
    headers: dict[str, str] = field(default_factory=dict)

    def ask(self, method: str, path: str, body: Any = None) -> Answer:
        """The answer, whatever it is."""
        data = None if body is None else json.dumps(body).encode()
        headers = {"Content-Type": "application/json", **self.headers}
        if self.token:
            headers["Authorization"] = f"Bearer {self.token}"
        request = urllib.request.Request(f"{self.site}/api/v1/{path}", data, headers, method=method)
        start = time.monotonic()
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT) as answer:
                status, text = answer.status, answer.read()
        except urllib.error.HTTPError as error:
            status, text = error.code, error.read()
        except (OSError, ValueError, urllib.request.http.client.HTTPException):
            status, text = 0, b""
        try:
            found = json.loads(text)
        except ValueError:
            found = None
        return Answer(status=status, body=found, asked=start, seconds=time.monotonic() - start)

    def get(self, path: str) -> Answer:
        """A GET."""
        return self.ask("GET", path)


def logged_in(site: str, email: str) -> Person:
    """A member or the admin."""
    person = Person(site)
    answer = person.ask("POST", "auth/jwt/create/", {"email": email, "password": PASSWORD})
    assert answer.status == HTTPStatus.OK, answer
    person.token = answer.body["access"]
    return person


def member(site: str, name: str) -> Person:
    """Somebody new."""
    email = f"{name}@example.com"
    answer = Person(site).ask("POST", "auth/users/", {"email": email, "password": PASSWORD})
    assert answer.status in {HTTPStatus.CREATED, HTTPStatus.OK}, answer
    return logged_in(site, email)
