import pytest

from backend.catalog.models import Movie

pytestmark = pytest.mark.usefixtures("movies", "recommender")
URL = "/api/v1/recommendations/top-rated/"


def test_the_list_is_ranked_with_scores(guest):
    page = guest.get(URL, {"n": 2}).json()
    assert [movie["title"] for movie in page["results"]] == ["Alien", "Aliens"]
    assert page["results"][0]["score"] == 5.0
    assert (page["count"], page["next"], page["previous"]) == (2, None, None)


def test_a_genre_narrows_it(guest):
    assert [movie["id"] for movie in guest.get(URL, {"genre": "Horror"}).json()["results"]] == [1]


def test_a_genre_is_found_in_any_case(guest):
    assert guest.get(URL, {"genre": "sci-fi"}).status_code == 200


def test_an_unknown_genre_is_a_problem(guest):
    assert guest.get(URL, {"genre": "Noir"}).json()["errors"] == {"genre": ["There is no genre 'Noir'."]}


@pytest.mark.parametrize("n", [0, 101, -1, "many"])
def test_n_outside_1_to_100_is_a_problem(guest, n):
    assert guest.get(URL, {"n": n}).status_code == 400


def test_a_movie_that_the_catalogue_lost_is_replaced_by_the_next(guest):
    Movie.objects.get(id=1).delete()
    assert [movie["id"] for movie in guest.get(URL, {"n": 2}).json()["results"]] == [2, 3]


def test_no_query_is_needed_even_with_a_token(client, django_assert_max_num_queries):
    client.get(URL)
    with django_assert_max_num_queries(0):
        client.get(URL)
