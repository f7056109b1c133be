import pytest

from backend.accounts.models import User

pytestmark = pytest.mark.django_db
URL = "/api/v1/auth/users/"
NEW = {"email": "Cleo@Example.com", "password": "a-film-a-day", "display_name": "Cleo"}


def test_signing_up_makes_an_account_that_can_log_in(guest):
    response = guest.post(URL, NEW, format="json")
    assert response.status_code == 201
    assert response.json() == {"email": "cleo@example.com", "activation_required": False}
    assert User.objects.get().display_name == "Cleo"
    login = {"email": "CLEO@example.com", "password": "a-film-a-day"}
    assert guest.post("/api/v1/auth/session/login/", login, format="json").status_code == 200


def test_a_name_is_made_from_the_address_where_none_is_given(guest):
    guest.post(URL, {"email": "dan@example.com", "password": "a-film-a-day"}, format="json")
    assert User.objects.get().display_name == "dan"


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"email": "no address"}, "email"),
        ({"email": "ANN@example.com"}, "email"),
        ({"password": "12345678"}, "password"),
        ({"password": "short"}, "password"),
        ({"password": ""}, "password"),
    ],
)
def test_a_bad_or_taken_address_and_a_weak_password_are_refused(guest, user, change, field):
    response = guest.post(URL, NEW | change, format="json")
    assert response.status_code == 400
    assert field in response.json()["errors"]
    assert User.objects.count() == 1


def test_nobody_signs_up_as_staff(guest):
    guest.post(URL, NEW | {"is_staff": True, "is_superuser": True}, format="json")
    assert not User.objects.get().is_staff


def test_a_stale_token_does_not_stop_anybody_from_signing_up(guest):
    guest.credentials(HTTP_AUTHORIZATION="Bearer stale")
    assert guest.post(URL, NEW, format="json").status_code == 201


def test_users_cannot_be_listed(client):
    assert client.get(URL).status_code in {403, 405}
