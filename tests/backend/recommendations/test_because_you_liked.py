import pytest

from backend.ratings.models import Rating

pytestmark = pytest.mark.usefixtures("movies", "recommender")
URL = "/api/v1/recommendations/because-you-liked/"


def rate(user, **half_stars: int) -> None:
    for movie, value in half_stars.items():
        Rating.objects.create(user=user, movie_id=int(movie[1:]), half_stars=value)


def shown(answer) -> dict[str, list[str]]:
    return {
        rail["movie"]["title"]: [movie["title"] for movie in rail["results"]] for rail in answer["results"]
    }


def test_a_liked_movie_brings_those_near_it(client, user):
    rate(user, m1=10)
    answer = client.get(URL, {"n": 2}).json()
    assert shown(answer) == {"Alien": ["Aliens", "Amélie"]}
    assert answer["results"][0]["results"][0]["shared"] == ["space"]


def test_the_best_rated_comes_first_and_no_movie_twice_nor_one_that_is_rated(client, user):
    rate(user, m1=8, m2=10)
    assert shown(client.get(URL, {"n": 1}).json()) == {"Aliens": ["Amélie"], "Alien": ["The Undated"]}


def test_movies_that_were_not_liked_bring_nothing(client, user):
    rate(user, m1=7)
    assert client.get(URL).json()["results"] == []


def test_other_users_likes_do_not_count(client, other_user):
    rate(other_user, m1=10)
    assert client.get(URL).json()["count"] == 0


def test_n_outside_1_to_100_is_a_problem(client):
    assert client.get(URL, {"n": 101}).status_code == 400


def test_a_login_is_required(guest):
    assert guest.get(URL).status_code == 401


def test_four_queries_suffice_user_shelves_ratings_and_likes(client, user, django_assert_max_num_queries):
    rate(user, m1=10, m2=10, m3=10)
    client.get(URL)
    with django_assert_max_num_queries(4):
        client.get(URL)
