"""What users know, hide or want to see anyway is recommended nowhere, and lists are as long as without it."""

import pytest

from backend.catalog.models import Movie

pytestmark = pytest.mark.usefixtures("movies", "recommender")
ASIDE = pytest.mark.parametrize("shelf", ["watchlist", "hidden"])
V1 = "/api/v1"


def ids(answer) -> list[int]:
    assert answer.status_code == 200, answer.content
    return [movie["id"] for movie in answer.json()["results"]]


@ASIDE
def test_the_personal_list_is_refilled(client, shelf):
    assert ids(client.get(f"{V1}/recommendations/personal/", {"n": 2})) == [1, 2]
    client.put(f"{V1}/{shelf}/1/")
    assert ids(client.get(f"{V1}/recommendations/personal/", {"n": 2})) == [2, 3]
    client.delete(f"{V1}/{shelf}/1/")
    assert ids(client.get(f"{V1}/recommendations/personal/", {"n": 2})) == [1, 2]


@ASIDE
def test_rails_are_refilled(client, shelf):
    client.put(f"{V1}/ratings/1/", {"value": 5}, format="json")
    client.put(f"{V1}/{shelf}/2/")
    [rail] = client.get(f"{V1}/recommendations/because-you-liked/", {"n": 1}).json()["results"]
    assert [movie["id"] for movie in rail["results"]] == [3]


def test_a_hidden_favourite_heads_no_rail(client):
    client.put(f"{V1}/ratings/1/", {"value": 5}, format="json")
    client.put(f"{V1}/hidden/1/")
    assert client.get(f"{V1}/recommendations/because-you-liked/").json()["count"] == 0


@ASIDE
def test_hidden_gems_are_refilled_for_the_user_alone(client, guest, shelf):
    for weighted, movie in enumerate(Movie.objects.order_by("-id")):
        Movie.objects.filter(pk=movie.pk).update(weighted_rating=weighted)
    url = f"{V1}/recommendations/hidden-gems/"
    assert ids(client.get(url, {"n": 2})) == [2, 3]
    client.put(f"{V1}/{shelf}/2/")
    client.put(f"{V1}/ratings/3/", {"value": 3}, format="json")
    assert ids(client.get(url, {"n": 2})) == [4]
    assert ids(guest.get(url, {"n": 2})) == [2, 3]


@ASIDE
def test_picks_bring_others_to_the_user_alone(client, guest, recommender, shelf):
    for movie_id in (5, 6, 7):
        Movie.objects.create(id=movie_id, title=f"Film {movie_id}")
    recommender.items = [1, 2, 3, 4, 5, 6, 7]
    client.put(f"{V1}/{shelf}/4/")
    client.put(f"{V1}/ratings/5/", {"value": 3}, format="json")

    def shown(visitor) -> list[int]:
        picks = {"movie_ids": [1, 2, 3]}
        answer = visitor.post(f"{V1}/recommendations/from-picks/", picks, format="json").json()
        return [movie["id"] for part in ("popular", "less_known") for movie in answer[part]]

    assert shown(client) == [6, 7]
    assert shown(guest) == [4, 5, 6, 7]


@ASIDE
def test_nobody_is_asked_to_rate_what_was_put_aside(client, shelf):
    client.put(f"{V1}/{shelf}/1/")
    assert sorted(ids(client.get(f"{V1}/onboarding/"))) == [2, 3, 4]
