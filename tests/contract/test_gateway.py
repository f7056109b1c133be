"""The whole way, from published models through the gateway to HTTP, nothing replaced."""

import pytest
from rest_framework.test import APIClient
from rest_framework_simplejwt.tokens import AccessToken

from backend.accounts.models import User
from backend.recommendations.gateway import gateway
from engine.errors import CorruptArtifact

pytestmark = pytest.mark.usefixtures("published")
PERSONAL = "/api/v1/recommendations/personal/"


@pytest.fixture
def client(published) -> APIClient:
    """Somebody who has rated nothing yet."""
    user = User.objects.create_user("ann@example.com", "popcorn-and-a-film")
    return APIClient(headers={"Authorization": f"Bearer {AccessToken.for_user(user)}"})


def titles(answer) -> list[str]:
    assert answer.status_code == 200, answer.content
    return [movie["title"] for movie in answer.json()["results"]]


def test_top_rated_is_ranked_by_the_published_chart(client):
    page = client.get("/api/v1/recommendations/top-rated/", {"genre": "comedy"}).json()
    scores = [movie["score"] for movie in page["results"]]
    assert scores == sorted(scores, reverse=True)
    assert all("Comedy" in movie["genres"] for movie in page["results"])


def test_similar_movies_share_what_they_show(client):
    found = client.get("/api/v1/recommendations/similar/", {"title": "alien (1979)", "n": 1}).json()
    assert found["movie"]["title"] == "Alien"
    assert found["results"][0]["title"] == "Aliens"
    assert "space" in found["results"][0]["shared"]


def test_a_title_nobody_has_is_a_problem_with_suggestions(client):
    answer = client.get("/api/v1/recommendations/similar/", {"title": "Delicate hessian"})
    assert answer.status_code == 404
    assert "Delicatessen (1991)" in answer.json()["suggestions"]


def test_personal_recommendations_follow_the_next_rating(client):
    assert client.get(PERSONAL).json()["strategy"] == "top_rated"
    client.put("/api/v1/ratings/30/", {"value": 5}, format="json")
    answer = client.get(PERSONAL)
    assert titles(answer)[0] == "Delicatessen"
    first = answer.json()["results"][0]
    assert first["reasons"][0]["title"] == "Amélie"
    assert 0.5 <= first["predicted_rating"] <= 5
    assert answer.json()["model_version"].startswith("als-")
    client.delete("/api/v1/ratings/30/")
    client.put("/api/v1/ratings/10/", {"value": 5}, format="json")
    assert titles(client.get(PERSONAL))[0] == "Aliens"


def test_picks_bring_what_is_left_of_a_small_catalogue_and_say_by_which_model(client):
    url = "/api/v1/recommendations/from-picks/"
    answer = client.post(url, {"movie_ids": [10, 20, 30]}, format="json").json()
    [movie] = answer["popular"]
    assert (movie["title"], movie["score"], movie["reasons"]) == ("Delicatessen", 0, [])
    assert (answer["strategy"], answer["less_known"]) == ("als", [])
    assert answer["model_version"].startswith("als-")


def test_three_queries_suffice_with_real_models(client, django_assert_max_num_queries):
    client.put("/api/v1/ratings/30/", {"value": 5}, format="json")
    client.get(PERSONAL)
    with django_assert_max_num_queries(3):
        client.get(PERSONAL)


def test_a_newer_publication_takes_over_and_a_damaged_one_does_not(client, published, publish_als):
    newer = publish_als(day=2)
    gateway.refresh()
    assert gateway.version_of("als") == newer
    damaged = publish_als(day=3)
    published.objects.put(f"models/als/{damaged}/item_factors.npy", b"damaged")
    with pytest.raises(CorruptArtifact):
        gateway.refresh()
    assert gateway.version_of("als") == newer
    assert client.get("/readyz").status_code == 200
