"""Access tokens that must not open anything."""

from datetime import timedelta

import jwt
import pytest
from django.conf import settings
from rest_framework_simplejwt.tokens import AccessToken, RefreshToken

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
