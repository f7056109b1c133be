import pytest
from django.test import Client
from prometheus_client.parser import text_string_to_metric_families as parsed

from engine.artifacts.artifact import Manifest

pytestmark = pytest.mark.usefixtures("movies", "recommender")
COUNT = "nextflex_request_seconds_count"


def samples(**labels: str) -> dict[str, float]:
    """The figures whose labels include these, by name."""
    families = parsed(Client().get("/metrics").content.decode())
    return {
        sample.name: sample.value
        for family in families
        for sample in family.samples
        if labels.items() <= sample.labels.items()
    }


def test_requests_are_counted_by_their_route_rather_than_their_address():
    route = {"method": "GET", "route": "api/v1/movies/<int:movie_id>/"}
    counts = [samples(**route, status=status).get(COUNT, 0) for status in ("200", "404")]
    for movie_id in (1, 2, 9):
        Client().get(f"/api/v1/movies/{movie_id}/")
    assert samples(**route, status="200")[COUNT] == counts[0] + 2
    assert samples(**route, status="404")[COUNT] == counts[1] + 1


def test_invented_methods_and_addresses_make_no_series_of_their_own():
    Client().generic("BREW", "/api/v1/coffee/")
    found = samples(method="OTHER", route="none")
    assert found[COUNT] >= 1


def test_personal_lists_are_counted_by_what_ranked_them(client):
    before = samples(strategy="top_rated").get("nextflex_personal_lists_total", 0)
    client.get("/api/v1/recommendations/personal/")
    assert samples(strategy="top_rated")["nextflex_personal_lists_total"] == before + 1
    assert samples(question="personal")["nextflex_recommender_seconds_count"] >= 1


def test_refused_requests_are_counted(guest, settings):
    settings.THROTTLE_RATES = settings.THROTTLE_RATES | {"recommendations": "1/day"}
    before = samples(scope="recommendations").get("nextflex_throttled_total", 0)
    for _ in range(3):
        guest.get("/api/v1/recommendations/top-rated/")
    assert samples(scope="recommendations")["nextflex_throttled_total"] == before + 2


def test_the_served_models_tell_version_training_time_and_figures(recommender):
    recommender.manifests = {
        "als": Manifest(
            model="als",
            version="als-1",
            created="2026-01-01T00:00:00+00:00",
            dataset="tiny",
            base="tiny",
            code_version="1",
            params={},
            metrics={"ndcg@10": 0.25},
            files={},
            fit_seconds=2.5,
        )
    }
    assert samples(model="als", version="als-1") == {"nextflex_model_info": 1}
    found = samples(model="als")
    assert found["nextflex_model_fit_seconds"] == 2.5
    assert found["nextflex_model_holdout"] == 0.25


def test_other_machines_may_not_read_them():
    assert Client(REMOTE_ADDR="10.0.0.1").get("/metrics").status_code == 403


def test_nor_may_who_comes_through_a_proxy_on_this_machine():
    assert Client(headers={"X-Forwarded-For": "10.0.0.1"}).get("/metrics").status_code == 403


@pytest.mark.parametrize(("token", "status"), [("Bearer right", 200), ("Bearer wrong", 403), ("", 403)])
def test_with_a_token_set_it_alone_opens_them(settings, token, status):
    settings.METRICS_TOKEN = "right"
    assert Client(headers={"Authorization": token}).get("/metrics").status_code == status
