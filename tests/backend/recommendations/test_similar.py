import pytest

pytestmark = pytest.mark.usefixtures("movies", "recommender")
BY_TITLE, BY_ID = "/api/v1/recommendations/similar/", "/api/v1/movies/1/similar/"


@pytest.mark.parametrize(("url", "query"), [(BY_TITLE, {"title": "ALIEN"}), (BY_ID, {})])
def test_both_ways_give_the_movie_and_its_neighbours(guest, url, query):
    found = guest.get(url, query | {"n": 2}).json()
    assert found["movie"]["title"] == "Alien"
    assert found["count"] == 2
    assert [movie["title"] for movie in found["results"]] == ["Aliens", "Amélie"]
    assert found["results"][0]["shared"] == ["space"]
    assert found["results"][0]["score"] == 1.0


def test_an_unknown_title_is_a_problem_with_suggestions(guest):
    response = guest.get(BY_TITLE, {"title": "Alein 9"})
    assert response.status_code == 404
    assert response["Content-Type"] == "application/problem+json"
    assert response.json()["suggestions"] == ["Alien", "Aliens"]


@pytest.mark.parametrize(
    "query", [{}, {"title": ""}, {"title": "Alien", "n": 0}, {"title": "Alien", "n": 101}]
)
def test_a_missing_title_and_a_bad_n_are_problems(guest, query):
    assert guest.get(BY_TITLE, query).status_code == 400


def test_an_unknown_movie_is_a_problem(guest):
    assert guest.get("/api/v1/movies/99/similar/").json()["detail"] == "There is no movie 99."


def test_a_movie_newer_than_the_models_has_no_neighbours_yet(guest, recommender):
    recommender.items = [2, 3]
    found = guest.get(BY_ID).json()
    assert (found["movie"]["title"], found["results"]) == ("Alien", [])


def test_no_query_is_needed_even_with_a_token(client, django_assert_max_num_queries):
    client.get(BY_ID)
    with django_assert_max_num_queries(0):
        client.get(BY_TITLE, {"title": "alien"})
        client.get(BY_ID)
