from datetime import timedelta

import pytest
from rest_framework.test import APIClient

from backend.accounts.models import Session
from backend.accounts.services import REUSE_LEEWAY
from backend.accounts.session_views import COOKIE, COOKIE_PATH

LOGIN, REFRESH, LOGOUT = (f"{COOKIE_PATH}{action}/" for action in ("login", "refresh", "logout"))
ANN = {"email": "ann@example.com", "password": "popcorn-and-a-film"}


@pytest.fixture
def browser(user) -> APIClient:
    """Logged in."""
    client = APIClient()
    assert client.post(LOGIN, ANN, format="json").status_code == 200
    return client


def outlast_leeway() -> None:
    session = Session.objects.get()
    Session.objects.update(rotated_at=session.rotated_at - REUSE_LEEWAY - timedelta(seconds=1))


def test_logging_in_gives_an_access_token_and_an_unreadable_cookie(guest, user):
    response = guest.post(LOGIN, ANN, format="json")
    cookie = response.cookies[COOKIE]
    assert cookie["httponly"] is True
    assert (cookie["samesite"], cookie["path"], cookie["secure"]) == ("Strict", COOKIE_PATH, "")
    assert response["Cache-Control"] == "no-store"
    guest.credentials(HTTP_AUTHORIZATION=f"Bearer {response.json()['access']}")
    assert guest.get("/api/v1/auth/users/me/").json()["email"] == "ann@example.com"


def test_over_https_the_cookie_is_secure(guest, user):
    response = guest.post(LOGIN, ANN, format="json", secure=True)
    assert response.cookies[COOKIE]["secure"] is True


@pytest.mark.parametrize("change", [{"password": "wrong"}, {"email": "nobody@example.com"}])
def test_wrong_credentials_are_refused_without_saying_which(guest, user, change):
    response = guest.post(LOGIN, ANN | change, format="json")
    assert response.status_code == 401
    assert response.json()["detail"] == "No account has this e-mail and this password."
    assert COOKIE not in response.cookies


def test_a_login_without_a_password_names_the_field(guest, db):
    response = guest.post(LOGIN, {"email": "ann@example.com"}, format="json")
    assert response.json()["errors"].keys() == {"password"}


def test_refreshing_replaces_the_cookie(browser):
    before = browser.cookies[COOKIE].value
    response = browser.post(REFRESH)
    assert response.json().keys() == {"access"}
    assert browser.cookies[COOKIE].value != before
    assert browser.post(REFRESH).status_code == 200


def test_without_a_cookie_there_is_nothing_to_refresh(guest, db):
    assert guest.post(REFRESH).status_code == 401


def test_reusing_a_replaced_cookie_ends_the_session_for_everybody(browser):
    stolen = browser.cookies[COOKIE].value
    browser.post(REFRESH)
    outlast_leeway()
    thief = APIClient()
    thief.cookies[COOKIE] = stolen
    assert thief.post(REFRESH).status_code == 401
    assert browser.post(REFRESH).status_code == 401


def test_two_tabs_that_refresh_at_once_both_stay_logged_in(browser):
    second_tab = APIClient()
    second_tab.cookies[COOKIE] = browser.cookies[COOKIE].value
    assert browser.post(REFRESH).status_code == 200
    response = second_tab.post(REFRESH)
    assert response.status_code == 200
    assert COOKIE not in response.cookies  # the browser they share has the newest already


def test_logging_out_ends_the_session_and_drops_the_cookie(browser):
    token = browser.cookies[COOKIE].value
    response = browser.post(LOGOUT)
    assert response.status_code == 204
    assert response.cookies[COOKIE].value == ""
    browser.cookies[COOKIE] = token
    assert browser.post(REFRESH).status_code == 401


def test_logging_out_without_a_session_is_no_error(guest, db):
    assert guest.post(LOGOUT).status_code == 204


def test_a_changed_password_ends_the_session(browser, user):
    user.set_password("another-film")
    user.save()
    assert browser.post(REFRESH).status_code == 401


def test_a_deactivated_user_cannot_refresh(browser, user):
    user.is_active = False
    user.save()
    assert browser.post(REFRESH).status_code == 401
    assert not Session.objects.exists()


def test_a_token_for_programs_is_no_session(guest, user):
    guest.cookies[COOKIE] = guest.post("/api/v1/auth/jwt/create/", ANN, format="json").json()["refresh"]
    assert guest.post(REFRESH).status_code == 401


def test_logging_in_again_clears_expired_sessions(browser):
    Session.objects.update(expires_at=Session.objects.get().rotated_at - timedelta(days=1))
    browser.post(LOGIN, ANN, format="json")
    assert Session.objects.count() == 1
