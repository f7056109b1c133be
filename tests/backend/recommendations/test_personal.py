import pytest

from backend.ratings.models import Rating

pytestmark = pytest.mark.usefixtures("movies", "recommender")
URL = "/api/v1/recommendations/personal/"


def test_the_very_next_answer_follows_a_rating(client):
    assert client.get(URL).json()["results"][0]["title"] == "Alien"
    client.put("/api/v1/ratings/1/", {"value": 5}, format="json")
    answer = client.get(URL).json()
    assert [movie["title"] for movie in answer["results"]] == ["Aliens", "Amélie", "The Undated"]
    assert (answer["strategy"], answer["rating_count"], answer["model_version"]) == ("als", 1, "als-1")


def test_each_movie_has_score_stars_and_reasons(client, user):
    Rating.objects.create(user=user, movie_id=1, half_stars=10)
    movie = client.get(URL, {"n": 1}).json()["results"][0]
    assert (movie["score"], movie["predicted_rating"]) == (1.0, 4.25)
    assert movie["reasons"] == [{"movie_id": 1, "title": "Alien", "rating": 5.0, "contribution": 0.5}]


def test_without_ratings_the_fallback_says_what_it_is(client):
    answer = client.get(URL).json()
    assert (answer["strategy"], answer["model_version"]) == ("top_rated", "weighted_rating-1")
    assert answer["explanation"].startswith("You have not rated a movie yet")
    assert answer["results"][0]["reasons"] == []


def test_with_ratings_that_say_nothing_the_fallback_says_so(client, user, recommender):
    recommender.items = [1, 2, 3]
    Rating.objects.create(user=user, movie_id=4, half_stars=1)
    answer = client.get(URL).json()
    assert (answer["strategy"], answer["rating_count"]) == ("top_rated", 1)
    assert answer["explanation"].startswith("Your ratings do not show yet")


def test_only_the_own_ratings_count(client, client_of, other_user):
    client_of(other_user).put("/api/v1/ratings/1/", {"value": 5}, format="json")
    assert client.get(URL).json()["rating_count"] == 0


@pytest.mark.parametrize("n", [0, 101, "many"])
def test_n_outside_1_to_100_is_a_problem(client, n):
    response = client.get(URL, {"n": n})
    assert response.status_code == 400
    assert response.json()["errors"].keys() == {"n"}


def test_a_login_is_required(guest):
    assert guest.get(URL).status_code == 401


def test_three_queries_suffice_user_ratings_and_shelves(client, user, django_assert_max_num_queries):
    Rating.objects.create(user=user, movie_id=1, half_stars=10)
    client.get(URL)
    with django_assert_max_num_queries(3):
        client.get(URL)
