import pytest

from backend.catalog.cards import cards
from backend.catalog.charts import charts

pytestmark = pytest.mark.usefixtures("movies")
LISTS = [
    ("/api/v1/movies/trending/", ["The Undated", "Amélie", "Aliens", "Alien"]),
    ("/api/v1/movies/popular/", ["Alien", "Aliens", "Amélie", "The Undated"]),
    ("/api/v1/movies/latest/", ["Amélie", "Aliens", "Alien", "The Undated"]),
]
each_list = pytest.mark.parametrize(("url", "titles"), LISTS)


@each_list
def test_the_list_is_in_its_order(guest, url, titles):
    page = guest.get(url).json()
    assert [movie["title"] for movie in page["results"]] == titles
    assert page["count"] == 4


@each_list
def test_pages_can_be_turned(guest, url, titles):
    page = guest.get(url, {"page": 2, "page_size": 3}).json()
    assert [movie["title"] for movie in page["results"]] == titles[3:]


@each_list
def test_a_bad_page_size_is_a_problem(guest, url, titles):
    assert guest.get(url, {"page_size": 1000}).json()["errors"].keys() == {"page_size"}


@each_list
def test_no_query_is_needed_even_with_a_token(client, url, titles, django_assert_num_queries):
    client.get(url)
    with django_assert_num_queries(0):
        client.get(url)


def test_a_changed_movie_moves_in_the_lists(guest, movies):
    assert guest.get("/api/v1/movies/popular/").json()["results"][-1]["title"] == "The Undated"
    movies[3].rating_count = 99
    movies[3].save()
    cards.refresh()
    assert guest.get("/api/v1/movies/popular/").json()["results"][0]["title"] == "The Undated"


def test_what_the_world_watches_comes_first_and_once(guest, monkeypatch):
    monkeypatch.setattr(charts, "of", lambda _: [3, 2])
    titles = [movie["title"] for movie in guest.get("/api/v1/movies/popular/").json()["results"]]
    assert titles == ["Amélie", "Aliens", "Alien", "The Undated"]
