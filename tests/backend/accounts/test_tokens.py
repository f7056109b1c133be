import pytest

URL = "/api/v1/auth/jwt/"
ANN = {"email": "Ann@Example.com", "password": "popcorn-and-a-film"}


@pytest.fixture
def pair(guest, user) -> dict[str, str]:
    """What a program gets for its login."""
    return guest.post(f"{URL}create/", ANN, format="json").json()


def test_an_address_and_its_password_give_a_pair_of_tokens(guest, pair):
    assert pair.keys() == {"access", "refresh"}
    assert guest.post(f"{URL}verify/", {"token": pair["access"]}, format="json").status_code == 200


def test_wrong_credentials_are_a_401(guest, user):
    assert guest.post(f"{URL}create/", ANN | {"password": "wrong"}, format="json").status_code == 401


def test_a_refresh_token_works_once(guest, pair):
    body = {"refresh": pair["refresh"]}
    assert guest.post(f"{URL}refresh/", body, format="json").json().keys() == {"access", "refresh"}
    assert guest.post(f"{URL}refresh/", body, format="json").status_code == 401


def test_a_blacklisted_token_is_used_up(guest, pair):
    body = {"refresh": pair["refresh"]}
    assert guest.post(f"{URL}blacklist/", body, format="json").status_code == 200
    assert guest.post(f"{URL}refresh/", body, format="json").status_code == 401


def test_a_token_of_a_former_password_is_refused(guest, user, pair):
    user.set_password("another-film")
    user.save()
    guest.credentials(HTTP_AUTHORIZATION=f"Bearer {pair['access']}")
    assert guest.get("/api/v1/auth/users/me/").status_code == 401
