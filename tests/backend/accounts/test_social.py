"""Logging in through a provider, which is an OAuth 2 server of the test's own."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest
from social_core.backends.github import GithubOAuth2

from backend.accounts.models import User

pytestmark = pytest.mark.django_db
URL = "/api/v1/auth/o/github/"


class Provider(BaseHTTPRequestHandler):
    """Gives a token for the code "good" and says whose it is."""

    person: dict = {}

    def do_POST(self) -> None:  # the server's name for it
        form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        known = form["code"] == ["good"] and form["client_secret"] == ["secret"]
        self._say({"access_token": "token"} if known else {"error": "bad_verification_code"})

    def do_GET(self) -> None:
        knows = self.headers["Authorization"] in {"token token", "Bearer token"}
        emails = [{"email": self.person["email"], "primary": True, "verified": True}]
        self._say(emails if self.path.endswith("/emails") else self.person if knows else {})

    def _say(self, answer: object) -> None:
        body = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Quiet."""


@pytest.fixture
def person(settings, monkeypatch) -> Iterator[dict]:
    """Whom the provider vouches for."""
    server = HTTPServer(("127.0.0.1", 0), Provider)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}"
    monkeypatch.setattr(GithubOAuth2, "API_URL", f"{address}/")
    monkeypatch.setattr(GithubOAuth2, "AUTHORIZATION_URL", f"{address}/authorize")
    monkeypatch.setattr(GithubOAuth2, "ACCESS_TOKEN_URL", f"{address}/token")
    settings.SOCIAL_PROVIDERS = {"github": "GitHub"}
    settings.SOCIAL_AUTH_GITHUB_KEY, settings.SOCIAL_AUTH_GITHUB_SECRET = "id", "secret"
    Provider.person = {"id": 7, "login": "cleo", "name": "Cleo", "email": "Cleo@example.com"}
    yield Provider.person
    server.shutdown()
    server.server_close()


def log_in(guest, code: str = "good", **changes: str):
    """There and back."""
    there = urlsplit(guest.get(URL).json()["authorization_url"])
    query = parse_qs(there.query)
    assert query["redirect_uri"] == ["http://testserver/log-in/github"]
    answer = {"state": query["state"][0], "code": code} | changes
    return guest.post(f"{URL}?state={answer['state']}&code={answer['code']}")


def test_the_first_time_makes_an_account_and_the_next_finds_it(guest, person):
    for _ in range(2):
        response = log_in(guest)
        assert response.status_code == 200, response.content
        assert "nextflex_session" in response.cookies
    assert User.objects.get().email == "cleo@example.com"
    assert not User.objects.get().has_usable_password()
    guest.credentials(HTTP_AUTHORIZATION=f"Bearer {response.json()['access']}")
    assert guest.get("/api/v1/auth/users/me/").json()["display_name"] == "cleo"
    assert guest.post("/api/v1/auth/users/me/delete/", {}, format="json").status_code == 204


@pytest.mark.parametrize("change", [{"state": "forged"}, {"code": "bad"}])
def test_a_forged_state_or_code_is_refused(guest, person, change):
    assert log_in(guest, **change).status_code == 400
    assert not User.objects.exists()


def test_a_state_of_another_browser_is_refused(guest, person):
    assert guest.post(f"{URL}?state=x&code=good").status_code == 400


@pytest.mark.parametrize("email", ["Ann@example.com", None, ""])
def test_a_providers_word_opens_nobody_elses_account(guest, user, person, email):
    person["email"] = email
    assert log_in(guest).status_code == 400
    assert User.objects.count() == 1


def test_a_closed_account_stays_closed(guest, person):
    log_in(guest)
    User.objects.update(is_active=False)
    assert log_in(guest).status_code in {400, 401}


@pytest.mark.parametrize("provider", ["github", "facebook"])
def test_without_keys_there_is_no_such_provider(guest, provider):
    assert guest.get(f"/api/v1/auth/o/{provider}/").status_code == 404
    assert guest.post(f"/api/v1/auth/o/{provider}/").status_code == 404
