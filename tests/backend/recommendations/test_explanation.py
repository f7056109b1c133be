import pytest

from backend.ratings.models import Rating

pytestmark = pytest.mark.usefixtures("movies", "recommender")
URL = "/api/v1/movies/2/explanation/"


@pytest.fixture(autouse=True)
def _rated(user, movies) -> None:
    Rating.objects.create(user=user, movie_id=1, half_stars=10)


def test_the_parts_the_shared_and_the_place_without_are_told(client):
    why = client.get(URL).json()
    assert why["rank"] == 2
    assert sum(reason["contribution"] for reason in why["reasons"]) + why["prior"] == why["score"]
    alien = {"movie_id": 1, "title": "Alien", "rating": 5.0}
    assert why["without"] == [{**alien, "rank": 31}]
    assert [(trait["name"], trait["kind"]) for trait in why["traits"]] == [
        ("James Cameron", "director"),
        ("Sci-Fi", "genre"),
        ("1980s", "other"),
    ]
    assert why["traits"][0]["movies"] == [alien]


def test_a_movie_on_the_watchlist_has_its_place_as_if_it_were_not(client):
    client.put("/api/v1/watchlist/2/")
    assert client.get(URL).json()["rank"] == 2


def test_a_rated_movie_has_no_place(client):
    assert client.get("/api/v1/movies/1/explanation/").json()["rank"] is None


def test_movies_that_nobody_knows_are_not_found(client, recommender):
    assert client.get("/api/v1/movies/99/explanation/").status_code == 404
    recommender.items = [1]
    assert client.get(URL).json()["detail"] == "The models do not know movie 2."


def test_a_login_is_required(guest):
    assert guest.get(URL).status_code == 401


def test_four_queries_suffice_user_movie_ratings_and_shelves(client, django_assert_max_num_queries):
    client.get(URL)
    with django_assert_max_num_queries(4):
        client.get(URL)


def test_each_item_of_the_personal_list_says_what_its_score_is_made_of(client):
    first = client.get("/api/v1/recommendations/personal/").json()["results"][0]
    assert [reason["contribution"] for reason in first["reasons"]] == [0.5]
    assert (first["other_ratings"], first["prior"]) == (0.25, 0.125)
