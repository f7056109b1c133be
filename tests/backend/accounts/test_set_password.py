URL = "/api/v1/auth/users/set_password/"
CHANGE = {"current_password": "popcorn-and-a-film", "new_password": "a-film-a-day"}


def test_the_password_is_replaced(client, user):
    assert client.post(URL, CHANGE, format="json").status_code == 204
    user.refresh_from_db()
    assert user.check_password("a-film-a-day")


def test_the_present_password_is_needed(client):
    response = client.post(URL, CHANGE | {"current_password": "wrong"}, format="json")
    assert response.json()["errors"].keys() == {"current_password"}


def test_a_login_is_required(guest):
    assert guest.post(URL, CHANGE, format="json").status_code == 401
