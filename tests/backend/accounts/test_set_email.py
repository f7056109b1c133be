import pytest

from backend.accounts.models import User

URL = "/api/v1/auth/users/set_email"
BODY = {"new_email": "Ann@New.example", "current_password": "popcorn-and-a-film"}


def test_the_password_is_needed(client):
    response = client.post(f"{URL}/", BODY | {"current_password": "wrong"}, format="json")
    assert response.json()["errors"].keys() == {"current_password"}


@pytest.fixture
def token(client, letters, link_in) -> str:
    """From the letter to the new address."""
    assert client.post(f"{URL}/", BODY, format="json").status_code == 204
    assert letters[0].to == ["ann@new.example"]
    return link_in(letters[0])[1]


def test_the_link_in_the_letter_replaces_the_address_and_the_former_one_is_told(guest, user, token, letters):
    user.refresh_from_db()
    assert user.email == "ann@example.com"
    assert guest.post(f"{URL}_confirm/", {"token": token}, format="json").status_code == 204
    user.refresh_from_db()
    assert user.email == "ann@new.example"
    assert letters[1].to == ["ann@example.com"]
    assert guest.post(f"{URL}_confirm/", {"token": token}, format="json").status_code == 422


def test_a_forged_link_is_refused(guest, user, token):
    assert guest.post(f"{URL}_confirm/", {"token": token[:-2] + "xx"}, format="json").status_code == 422


def test_a_taken_address_gets_the_same_answer_and_another_letter(client, other_user, letters):
    response = client.post(f"{URL}/", BODY | {"new_email": "bob@example.com"}, format="json")
    assert (response.status_code, response.content) == (204, b"")
    assert (letters[0].to, "has an account already" in letters[0].body) == (["bob@example.com"], True)


def test_an_address_that_was_taken_meanwhile_is_refused(guest, user, other_user, token):
    User.objects.filter(pk=other_user.pk).update(email="ann@new.example")
    response = guest.post(f"{URL}_confirm/", {"token": token}, format="json")
    assert (response.status_code, response.json()["errors"].keys()) == (422, {"token"})
