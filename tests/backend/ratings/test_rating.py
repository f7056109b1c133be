import pytest

from backend.ratings.models import Rating

pytestmark = pytest.mark.usefixtures("movies")
URL = "/api/v1/ratings/1/"


def test_the_first_rating_is_created_and_the_next_replaces_it(client):
    first = client.put(URL, {"value": 4.5}, format="json")
    assert first.status_code == 201
    assert (first.json()["value"], first.json()["movie"]["title"]) == (4.5, "Alien")
    assert client.put(URL, {"value": 2}, format="json").status_code == 200
    assert client.get(URL).json()["value"] == 2.0
    assert Rating.objects.count() == 1


@pytest.mark.parametrize("value", [0, 0.4, 5.5, 7, 3.3, "good", None, "nan", "inf"])
def test_only_half_stars_from_a_half_to_five_are_taken(client, value):
    response = client.put(URL, {"value": value}, format="json")
    assert response.status_code == 400
    assert response.json()["errors"].keys() == {"value"}
    assert not Rating.objects.exists()


def test_an_unknown_movie_cannot_be_rated(client):
    response = client.put("/api/v1/ratings/99/", {"value": 3}, format="json")
    assert response.status_code == 404
    assert response.json()["detail"] == "There is no movie 99."


def test_a_rating_can_be_taken_back_once(client):
    client.put(URL, {"value": 3}, format="json")
    assert client.delete(URL).status_code == 204
    assert client.delete(URL).status_code == 404
    assert client.get(URL).status_code == 404


@pytest.mark.parametrize("method", ["get", "put", "delete"])
def test_a_login_is_required(guest, method):
    assert getattr(guest, method)(URL).status_code == 401


def test_nobody_sees_or_changes_the_rating_of_another(client, client_of, other_user):
    client.put(URL, {"value": 5}, format="json")
    stranger = client_of(other_user)
    assert stranger.get(URL).status_code == 404
    assert stranger.delete(URL).status_code == 404
    stranger.put(URL, {"value": 1}, format="json")
    assert client.get(URL).json()["value"] == 5.0


def test_reading_takes_two_queries(client, django_assert_max_num_queries):
    client.put(URL, {"value": 5}, format="json")
    with django_assert_max_num_queries(2):
        client.get(URL)


def test_an_id_that_no_database_holds_is_not_found(client):
    assert client.get(f"/api/v1/ratings/{2**70}/").status_code == 404
    assert client.delete(f"/api/v1/ratings/{2**70}/").status_code == 404
