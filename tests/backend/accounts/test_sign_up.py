import pytest
from django.contrib.auth.hashers import MD5PasswordHasher

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
    ("change", "field", "status"),
    [
        ({"email": "no address"}, "email", 400),
        ({"password": "12345678"}, "password", 422),
        ({"password": "short"}, "password", 422),
        ({"password": ""}, "password", 400),
        ({"password": 12345678}, "password", 400),
    ],
)
def test_a_bad_address_and_a_weak_password_are_refused(guest, change, field, status):
    response = guest.post(URL, NEW | change, format="json")
    assert response.status_code == status
    assert response.json()["errors"].keys() == {field}
    assert not User.objects.exists()


@pytest.mark.parametrize("activation_required", [True, False])
def test_a_known_address_gets_the_same_answer_and_a_letter(
    guest, user, settings, letters, activation_required
):
    settings.ACTIVATION_REQUIRED = activation_required
    known, unknown = (
        guest.post(URL, NEW | {"email": email}, format="json")
        for email in ("Ann@example.com", "new@example.com")
    )
    assert (known.status_code, unknown.status_code) == (201, 201)
    assert known.json() | {"email": ""} == unknown.json() | {"email": ""}
    assert known.headers.keys() == unknown.headers.keys()
    assert (letters[0].to, "has an account already" in letters[0].body) == (["ann@example.com"], True)
    user.refresh_from_db()
    assert (user.display_name, user.check_password("popcorn-and-a-film")) == ("Ann", True)


def test_a_known_address_takes_one_password_hash_as_a_new_one_does(guest, user, monkeypatch):
    hashed: list[str] = []
    encode = MD5PasswordHasher.encode
    monkeypatch.setattr(
        MD5PasswordHasher, "encode", lambda self, word, salt: hashed.append(word) or encode(self, word, salt)
    )
    for email in ("ann@example.com", "new@example.com"):
        hashed.clear()
        guest.post(URL, NEW | {"email": email}, format="json")
        assert hashed == [NEW["password"]]


def test_nobody_fills_the_letter_box_of_another(guest, user, settings, letters):
    settings.THROTTLE_RATES = settings.THROTTLE_RATES | {"mail_email": "2/hour"}
    for _ in range(4):
        assert guest.post(URL, NEW | {"email": "ann@example.com"}, format="json").status_code == 201
    assert len(letters) == 2


def test_nobody_signs_up_as_staff(guest):
    guest.post(URL, NEW | {"is_staff": True, "is_superuser": True}, format="json")
    assert not User.objects.get().is_staff


def test_a_stale_token_does_not_stop_anybody_from_signing_up(guest):
    guest.credentials(HTTP_AUTHORIZATION="Bearer stale")
    assert guest.post(URL, NEW, format="json").status_code == 201


def test_users_cannot_be_listed(client):
    assert client.get(URL).status_code in {403, 405}
