import pytest

from engine.serving import Dials

pytestmark = pytest.mark.usefixtures("movies")
URL = "/api/v1/recommendations/personal/"


def test_the_dials_reach_the_recommender_as_they_stand(client, recommender):
    client.get(URL, {"popularity": -1, "era": 0.5, "diversity": 1, "lean": "Horror:1,space opera:-0.5"})
    assert recommender.dials == Dials(
        popularity=-1, era=0.5, diversity=1, leanings={"Horror": 1.0, "space opera": -0.5}
    )


def test_without_dials_they_are_at_rest(client, recommender):
    client.get(URL)
    assert recommender.dials.neutral


@pytest.mark.parametrize(("dial", "value"), [("popularity", "2"), ("era", "nan"), ("lean", "Horror")])
def test_a_dial_turned_too_far_is_named(client, recommender, dial, value):
    assert client.get(URL, {dial: value}).json()["errors"].keys() == {dial}


def test_tags_are_found_for_everybody_without_a_query(guest, recommender, django_assert_num_queries):
    with django_assert_num_queries(0):
        answer = guest.get("/api/v1/recommendations/tags/", {"search": "spa"})
    assert [tag["name"] for tag in answer.json()["results"]] == ["space"]
