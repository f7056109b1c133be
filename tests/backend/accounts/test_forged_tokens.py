"""Access tokens that must not open anything."""

from datetime import timedelta

import jwt
import pytest
from django.conf import settings
from rest_framework_simplejwt.authentication import JWTAuthentication
from rest_framework_simplejwt.exceptions import InvalidToken
from rest_framework_simplejwt.tokens import AccessToken, RefreshToken

from backend.accounts import authentication
from backend.accounts.tokens import SessionToken


def status(guest, token: str) -> int:
    guest.credentials(HTTP_AUTHORIZATION=f"Bearer {token}")
    return guest.get("/api/v1/auth/users/me/").status_code


@pytest.fixture
def claims(user) -> dict:
    return dict(AccessToken.for_user(user).payload)


def test_these_claims_under_our_key_are_good(guest, claims):
    assert status(guest, jwt.encode(claims, settings.SECRET_KEY, "HS256")) == 200


@pytest.mark.parametrize(
    ("key", "algorithm"),
    [("another key of thirty-two letters", "HS256"), (None, "none"), ("SECRET", "HS512")],
)
def test_another_key_or_algorithm_is_refused(guest, claims, key, algorithm):
    key = settings.SECRET_KEY if key == "SECRET" else key
    assert status(guest, jwt.encode(claims, key, algorithm)) == 401


def test_a_token_that_names_another_user_is_refused(guest, claims, other_user):
    head, _, signature = jwt.encode(claims, settings.SECRET_KEY, "HS256").split(".")
    body = jwt.encode(claims | {"user_id": str(other_user.pk)}, settings.SECRET_KEY, "HS256").split(".")[1]
    assert status(guest, f"{head}.{body}.{signature}") == 401


def test_an_expired_token_is_refused(guest, user):
    token = AccessToken.for_user(user)
    token.set_exp(lifetime=-timedelta(seconds=40))
    assert status(guest, str(token)) == 401


@pytest.mark.parametrize(("ahead", "expected"), [(20, 200), (-20, 200), (90, 401)])
def test_a_server_whose_clock_differs_by_seconds_is_believed(guest, user, ahead, expected):
    token = AccessToken.for_user(user)
    token.set_iat(at_time=token.current_time + timedelta(seconds=ahead))
    token.set_exp(lifetime=timedelta(seconds=ahead + 5))
    assert status(guest, str(token)) == expected


@pytest.mark.parametrize("kind", [RefreshToken, SessionToken])
def test_a_token_of_another_kind_is_refused(guest, user, kind):
    assert status(guest, str(kind.for_user(user))) == 401


@pytest.mark.parametrize("state", ["inactive", "deleted", "other password"])
def test_a_token_does_not_outlive_the_state_it_was_made_in(guest, user, state):
    token = str(AccessToken.for_user(user))
    if state == "deleted":
        user.delete()
    elif state == "inactive":
        user.is_active = False
        user.save()
    else:
        user.set_password("another-film")
        user.save()
    assert status(guest, token) == 401


def test_a_token_that_was_good_is_looked_at_anew_once_it_has_expired(guest, user, monkeypatch):
    def refuse(self, raw_token):
        raise InvalidToken

    token = AccessToken.for_user(user)
    assert status(guest, str(token)) == 200
    monkeypatch.setattr(JWTAuthentication, "get_validated_token", refuse)
    assert status(guest, str(token)) == 200
    later = token.current_time + timedelta(hours=1)
    monkeypatch.setattr(authentication, "aware_utcnow", lambda: later)
    assert status(guest, str(token)) == 401


def test_a_token_that_was_good_does_not_open_a_closed_account(guest, user):
    token = str(AccessToken.for_user(user))
    assert status(guest, token) == 200
    user.is_active = False
    user.save()
    assert status(guest, token) == 401
    user.delete()
    assert status(guest, token) == 401


def test_a_token_that_was_good_ends_with_the_password(guest, user):
    token = str(AccessToken.for_user(user))
    assert status(guest, token) == 200
    user.set_password("another-good-password-1")
    user.save()
    assert status(guest, token) == 401
