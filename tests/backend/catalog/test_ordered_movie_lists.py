import pytest

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
def test_one_query_suffices_even_with_a_token(client, url, titles, django_assert_max_num_queries):
    client.get(url)
    with django_assert_max_num_queries(1):
        client.get(url)
