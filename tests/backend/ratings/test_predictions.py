import pytest

from backend.ratings.models import Rating
from backend.recommendations.gateway import gateway

pytestmark = pytest.mark.usefixtures("movies")
URL = "/api/v1/ratings/"
EXPECTED = {"value": 4.25, "lower": 3.25, "upper": 4.75}


def rate(client, movie_id: int, value: float):
    return client.put(f"{URL}{movie_id}/", {"value": value}, format="json").json()


def test_what_was_expected_is_kept_with_the_rating_from_the_second_on(client, recommender):
    assert rate(client, 1, 5)["expected"] is None
    assert rate(client, 2, 4.5)["expected"] == EXPECTED
    assert client.get(f"{URL}2/").json()["expected"] == EXPECTED


def test_the_rating_itself_is_not_known_to_what_expects_it(client, recommender, monkeypatch):
    seen = []
    predict = recommender.predict_ratings
    monkeypatch.setattr(
        recommender,
        "predict_ratings",
        lambda history, ids: seen.append(history.item_ids.tolist()) or predict(history, ids),
    )
    rate(client, 1, 5)
    rate(client, 2, 4)
    rate(client, 2, 3)
    assert seen == [[1], [1]]


def test_a_batch_is_expected_from_what_was_there_before(client, recommender):
    rate(client, 3, 5)
    batch = {"ratings": [{"movie_id": 1, "value": 5}, {"movie_id": 2, "value": 4}]}
    rows = client.post(f"{URL}batch/", batch, format="json").json()["results"]
    assert [row["expected"] for row in rows] == [EXPECTED, EXPECTED]


def test_a_rating_does_not_wait_for_models(client):
    assert not gateway.is_open
    rate(client, 1, 5)
    assert rate(client, 2, 4)["expected"] is None


def test_the_record_compares_what_was_expected_with_what_was_given(client, user):
    for movie_id, half_stars, expected in ((1, 10, 4.25), (2, 8, 4.25), (3, 2, 4.25), (4, 9, None)):
        Rating.objects.create(
            user=user,
            movie_id=movie_id,
            half_stars=half_stars,
            predicted=expected,
            predicted_lower=expected and expected - 1,
            predicted_upper=expected and expected + 1,
        )
    record = client.get(f"{URL}predictions/").json()
    assert record["count"] == 3
    assert record["mean_error"] == pytest.approx((0.75 + 0.25 + 3.25) / 3)
    assert record["inside"] == pytest.approx(2 / 3)
    assert record["differences"] == [
        {"difference": -3.0, "count": 1},
        {"difference": 0.0, "count": 1},
        {"difference": 1.0, "count": 1},
    ]


def test_without_anything_expected_there_is_nothing_to_compare(client):
    empty = {"count": 0, "mean_error": None, "inside": None, "differences": []}
    assert client.get(f"{URL}predictions/").json() == empty


def test_a_login_is_required_for_the_record(guest):
    assert guest.get(f"{URL}predictions/").status_code == 401
