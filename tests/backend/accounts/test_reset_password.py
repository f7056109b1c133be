from datetime import datetime, timedelta

import pytest
from django.contrib.auth.tokens import default_token_generator

URL = "/api/v1/auth/users/reset_password"
LOGIN = "/api/v1/auth/session/login/"
NEW = "a-film-a-day"


@pytest.fixture
def link(guest, user, letters, link_in) -> dict[str, str]:
    """From the letter that Ann, who is logged in elsewhere, got."""
    guest.post(LOGIN, {"email": "ann@example.com", "password": "popcorn-and-a-film"}, format="json")
    guest.post(f"{URL}/", {"email": "Ann@example.com"}, format="json")
    page, uid, token = link_in(letters[0])
    assert page == "reset-password"
    return {"uid": uid, "token": token}


def test_the_link_in_the_letter_leads_to_a_new_password(guest, client, link, letters):
    body = {**link, "new_password": NEW}
    assert guest.post(f"{URL}_confirm/", body, format="json").status_code == 204
    assert guest.post("/api/v1/auth/session/refresh/").status_code == 401
    assert client.get("/api/v1/auth/users/me/").status_code == 401
    assert guest.post(LOGIN, {"email": "ann@example.com", "password": NEW}, format="json").status_code == 200
    assert "password" in letters[-1].subject.lower()
    assert guest.post(f"{URL}_confirm/", body, format="json").status_code == 422  # once


def test_the_answer_is_the_same_for_every_address(guest, user, other_user, letters):
    other_user.is_active = False
    other_user.save()
    for email in ("ann@example.com", "bob@example.com", "nobody@example.com"):
        response = guest.post(f"{URL}/", {"email": email}, format="json")
        assert (response.status_code, response.content) == (204, b"")
    assert [letter.to for letter in letters] == [["ann@example.com"]]


def test_a_weak_password_is_refused_with_the_rules_it_breaks(guest, link):
    response = guest.post(f"{URL}_confirm/", {**link, "new_password": "12345"}, format="json")
    assert len(response.json()["errors"]["new_password"]) == 3


def test_a_link_is_good_for_a_day(guest, link, monkeypatch):
    now = datetime.now()
    monkeypatch.setattr(default_token_generator, "_now", lambda: now + timedelta(hours=25))
    response = guest.post(f"{URL}_confirm/", {**link, "new_password": NEW}, format="json")
    assert response.json()["errors"]["token"] == ["This link is not valid, or not any more."]
