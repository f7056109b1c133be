from backend.accounts.models import User

URL = "/api/v1/auth/users/me/"


def test_a_user_sees_the_own_account(client, user):
    expected = {"id": user.pk, "email": "ann@example.com", "display_name": "Ann", "is_staff": False}
    assert client.get(URL).json() == expected


def test_a_login_is_required(guest):
    response = guest.get(URL)
    assert response.status_code == 401
    assert response["WWW-Authenticate"].startswith("Bearer")
    assert response.json()["title"] == "Unauthorized"


def test_only_the_name_can_be_changed(client, user):
    changes = {"display_name": "Anna", "email": "x@example.com", "is_staff": True}
    assert client.patch(URL, changes, format="json").status_code == 200
    user.refresh_from_db()
    assert (user.display_name, user.email, user.is_staff) == ("Anna", "ann@example.com", False)


def test_a_name_cannot_be_empty(client):
    assert client.patch(URL, {"display_name": ""}, format="json").status_code == 400


def test_an_account_cannot_be_deleted_by_a_stray_request(client):
    assert client.delete(URL).status_code == 405


def test_deleting_takes_the_password(client, user):
    wrong = client.post(f"{URL}delete/", {"current_password": "wrong"}, format="json")
    assert wrong.json()["errors"].keys() == {"current_password"}
    right = client.post(f"{URL}delete/", {"current_password": "popcorn-and-a-film"}, format="json")
    assert right.status_code == 204
    assert not User.objects.exists()
    assert client.get(URL).status_code == 401


def test_one_query_suffices(client, django_assert_max_num_queries):
    with django_assert_max_num_queries(1):
        client.get(URL)


def test_a_deactivated_user_is_refused_at_once(client, user):
    user.is_active = False
    user.save()
    assert client.get(URL).status_code == 401
