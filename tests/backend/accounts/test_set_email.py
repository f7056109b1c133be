import pytest

URL = "/api/v1/auth/users/set_email"
BODY = {"new_email": "Ann@New.example", "current_password": "popcorn-and-a-film"}


def test_the_address_is_replaced_and_the_former_one_told(client, user, letters):
    assert client.post(f"{URL}/", BODY, format="json").status_code == 204
    user.refresh_from_db()
    assert user.email == "ann@new.example"
    assert letters[0].to == ["ann@example.com"]


def test_the_password_is_needed(client):
    response = client.post(f"{URL}/", BODY | {"current_password": "wrong"}, format="json")
    assert response.json()["errors"].keys() == {"current_password"}


def test_a_taken_address_is_refused(client, other_user):
    response = client.post(f"{URL}/", BODY | {"new_email": "bob@example.com"}, format="json")
    assert response.json()["errors"].keys() == {"new_email"}


@pytest.fixture
def token(client, settings, letters, link_in) -> str:
    """From the letter to the new address."""
    settings.ACTIVATION_REQUIRED = True
    assert client.post(f"{URL}/", BODY, format="json").status_code == 204
    assert letters[0].to == ["ann@new.example"]
    return link_in(letters[0])[1]


def test_where_addresses_are_proved_the_letter_decides(client, guest, user, token):
    user.refresh_from_db()
    assert user.email == "ann@example.com"
    assert guest.post(f"{URL}_confirm/", {"token": token}, format="json").status_code == 204
    user.refresh_from_db()
    assert user.email == "ann@new.example"
    assert guest.post(f"{URL}_confirm/", {"token": token}, format="json").status_code == 400


def test_a_forged_link_is_refused(guest, user, token):
    assert guest.post(f"{URL}_confirm/", {"token": token[:-2] + "xx"}, format="json").status_code == 400


def test_where_addresses_are_proved_a_taken_one_gets_the_same_answer(client, settings, other_user, letters):
    settings.ACTIVATION_REQUIRED = True
    body = BODY | {"new_email": "bob@example.com"}
    assert client.post(f"{URL}/", body, format="json").status_code == 204
    assert letters == []
