import pytest

from backend.ratings.models import Rating

pytestmark = pytest.mark.usefixtures("movies")
URL = "/api/v1/ratings/batch/"


def batch(*ratings: tuple[int, float]) -> dict[str, object]:
    return {"ratings": [{"movie_id": movie_id, "value": value} for movie_id, value in ratings]}


def test_all_ratings_are_set_new_ones_and_known_ones(client, user):
    Rating.objects.create(user=user, movie_id=1, half_stars=2)
    response = client.post(URL, batch((1, 5), (2, 0.5)), format="json")
    assert response.status_code == 200
    shown = [(rating["movie"]["title"], rating["value"]) for rating in response.json()["results"]]
    assert shown == [("Alien", 5.0), ("Aliens", 0.5)]
    assert dict(Rating.objects.values_list("movie_id", "half_stars")) == {1: 10, 2: 1}


def test_an_unknown_movie_is_named_and_nothing_is_set(client):
    response = client.post(URL, batch((1, 5), (99, 3)), format="json")
    assert response.status_code == 422
    assert response.json()["errors"] == {"ratings": ["There is no movie 99."]}
    assert not Rating.objects.exists()


def test_one_bad_value_is_placed_and_nothing_is_set(client):
    response = client.post(URL, batch((1, 5), (2, 7)), format="json")
    assert response.json()["errors"].keys() == {"ratings.1.value"}
    assert not Rating.objects.exists()


@pytest.mark.parametrize(
    ("body", "status"),
    [({}, 400), ({"ratings": []}, 400), ({"ratings": 3}, 400), (batch((1, 5), (1, 4)), 422)],
)
def test_no_ratings_and_a_movie_twice_are_refused(client, body, status):
    response = client.post(URL, body, format="json")
    assert response.status_code == status
    assert response.json()["errors"].keys() == {"ratings"}


@pytest.mark.parametrize("movie_id", [2**70, -1, 1.5, "one", "1", None, True])
def test_what_cannot_be_a_movie_is_placed(client, movie_id):
    response = client.post(URL, batch((movie_id, 5)), format="json")
    assert response.json()["errors"].keys() == {"ratings.0.movie_id"}


def test_broken_json_is_a_problem(client):
    response = client.post(URL, "{", content_type="application/json")
    assert response.status_code == 400
    assert response["Content-Type"] == "application/problem+json"


def test_a_login_is_required(guest):
    assert guest.post(URL, batch((1, 5)), format="json").status_code == 401


def test_the_queries_do_not_grow_with_the_batch(client, django_assert_max_num_queries):
    with django_assert_max_num_queries(7):  # user, history, movies, write, read, and a savepoint's two
        client.post(URL, batch((1, 5), (2, 4), (3, 3), (4, 2)), format="json")
