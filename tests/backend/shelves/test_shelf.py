import pytest

from backend.shelves.models import Shelf, ShelvedMovie

pytestmark = pytest.mark.usefixtures("movies")
WATCHLIST, HIDDEN = "/api/v1/watchlist/", "/api/v1/hidden/"
SHELVES = pytest.mark.parametrize("url", [WATCHLIST, HIDDEN])


def ids(client, url: str) -> list[int]:
    return [row["movie"]["id"] for row in client.get(url).json()["results"]]


@SHELVES
def test_a_movie_is_put_on_the_shelf_once_and_taken_off_as_often_as_one_likes(client, url):
    assert client.put(f"{url}1/").status_code == 201
    assert client.put(f"{url}1/").status_code == 200
    assert client.get(url).json()["count"] == 1
    for _ in range(2):
        assert client.delete(f"{url}1/").status_code == 204
    assert ids(client, url) == []


@SHELVES
def test_the_shelf_shows_the_latest_first_in_pages(client, url):
    for movie_id in (1, 3, 2):
        client.put(f"{url}{movie_id}/")
    assert ids(client, url) == [2, 3, 1]
    page = client.get(url, {"page": 2, "page_size": 2}).json()
    assert [row["movie"]["title"] for row in page["results"]] == ["Alien"]
    assert page["results"][0].keys() == {"movie", "added_at"}


@SHELVES
def test_nobody_sees_or_changes_the_shelf_of_another(client, client_of, other_user, url):
    client.put(f"{url}1/")
    stranger = client_of(other_user)
    assert ids(stranger, url) == []
    stranger.delete(f"{url}1/")
    assert ids(client, url) == [1]


@SHELVES
@pytest.mark.parametrize("method", ["get", "put", "delete"])
def test_a_login_is_required(guest, url, method):
    assert getattr(guest, method)(url if method == "get" else f"{url}1/").status_code == 401


@SHELVES
def test_what_is_no_movie_is_not_found_and_not_on_the_shelf(client, url):
    for movie_id in (99, 2**70):
        assert client.put(f"{url}{movie_id}/").status_code == 404
        assert client.delete(f"{url}{movie_id}/").status_code == 204


@SHELVES
def test_the_queries_do_not_grow_with_the_shelf(client, url, django_assert_num_queries):
    for movie_id in (1, 2, 3, 4):
        client.put(f"{url}{movie_id}/")
    with django_assert_num_queries(3):  # user, count, rows with their movies
        client.get(url)


def test_a_hidden_movie_is_off_the_watchlist_and_the_other_way_round(client):
    client.put(f"{WATCHLIST}1/")
    client.put(f"{HIDDEN}1/")
    assert (ids(client, WATCHLIST), ids(client, HIDDEN)) == ([], [1])
    client.delete(f"{WATCHLIST}1/")
    assert ids(client, HIDDEN) == [1]
    client.put(f"{WATCHLIST}1/")
    assert (ids(client, WATCHLIST), ids(client, HIDDEN)) == ([1], [])


def test_a_rated_movie_is_seen_until_the_rating_is_taken_back_or_it_is_wanted_again(client):
    client.put(f"{WATCHLIST}1/")
    client.put("/api/v1/ratings/1/", {"value": 4}, format="json")
    assert ids(client, WATCHLIST) == []
    client.delete("/api/v1/ratings/1/")
    assert ids(client, WATCHLIST) == [1]
    client.put("/api/v1/ratings/1/", {"value": 4}, format="json")
    client.put(f"{WATCHLIST}1/")
    assert ids(client, WATCHLIST) == [1]


def test_the_index_names_what_is_where(client):
    client.put(f"{WATCHLIST}1/")
    client.put(f"{HIDDEN}2/")
    client.put(f"{WATCHLIST}3/")
    assert client.get("/api/v1/shelves/").json() == {"watchlist": [3, 1], "hidden": [2]}


def test_the_database_holds_a_movie_once_for_each_user(client, user):
    client.put(f"{WATCHLIST}1/")
    client.put(f"{HIDDEN}1/")
    [row] = ShelvedMovie.objects.filter(user=user)
    assert row.shelf == Shelf.HIDDEN
