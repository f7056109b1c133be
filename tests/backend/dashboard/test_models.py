from datetime import UTC, datetime

import numpy as np
import pytest

from backend.recommendations.gateway import gateway
from engine.artifacts import ArtifactStore, open_store
from engine.models.weighted_rating import WeightedRatingModel

URL = "/api/v1/models/"
STEM = "weighted_rating"


@pytest.fixture
def store(settings, tmp_path):
    """An empty store that the gateway reads."""
    settings.OBJECT_STORE_URL = f"file://{tmp_path}"
    gateway.use(None)
    yield open_store(settings.OBJECT_STORE_URL)
    gateway.use(None)


def save(store: ArtifactStore, *, minute: int, dataset: str = "sha256:a", stem: str = STEM) -> str:
    chart = WeightedRatingModel(
        item_ids=np.array([minute]), scores=np.array([4.0]), mean_rating=3.5, minimum_ratings=2.0
    )
    return store.save(
        chart,
        stem=stem,
        dataset=dataset,
        metrics={"ndcg@10": 0.25},
        created=datetime(2026, 5, 1, 10, minute, tzinfo=UTC),
    ).version


@pytest.fixture
def versions(store) -> list[str]:
    """Two versions, the newer one serving after the older one did."""
    both = [save(store, minute=1), save(store, minute=2)]
    for version in both:
        store.publish({STEM: version}, after=store.published())
    return both


def activate(client, version: str, stem: str = STEM):
    return client.post(f"{URL}{stem}/activate/", {"version": version}, format="json")


def test_versions_come_with_what_is_known_of_them_the_newest_first(staff, versions):
    overview = staff.get(URL).json()
    (model,) = overview["models"]
    assert (model["stem"], model["serving"]) == (STEM, versions[1])
    assert [version["version"] for version in model["versions"]] == versions[::-1]
    newest = model["versions"][0]
    assert (newest["metrics"], newest["dataset"], newest["serves"]) == ({"ndcg@10": 0.25}, "sha256:a", True)
    assert newest["params"] == {"mean_rating": 3.5, "minimum_ratings": 2.0}
    assert overview["roll_back_to"] == {STEM: versions[0]}


def test_an_activated_version_serves_at_once(staff, versions):
    answer = activate(staff, versions[0])
    assert answer.json()["models"][0]["serving"] == versions[0]
    assert gateway.versions == {STEM: versions[0]}


def test_rolling_back_serves_the_set_before(staff, versions):
    assert staff.post(f"{URL}rollback/").json()["models"][0]["serving"] == versions[0]
    assert gateway.versions == {STEM: versions[0]}
    assert staff.post(f"{URL}rollback/").status_code == 409


def test_an_unknown_version_is_not_found_and_changes_nothing(staff, versions, store):
    for version in ("weighted_rating-0", "../../x", ""):
        assert activate(staff, version).status_code in (400, 404)
    assert activate(staff, versions[0], stem="als").status_code == 404
    assert store.current() == {STEM: versions[1]}


def test_a_version_with_bad_files_is_refused_and_changes_nothing(staff, versions, store, tmp_path):
    (tmp_path / "models" / STEM / versions[0] / "scores.npy").write_bytes(b"bad")
    assert activate(staff, versions[0]).status_code == 409
    assert store.current() == {STEM: versions[1]}


def test_a_version_of_another_dataset_does_not_go_with_the_others(staff, store):
    ours = {stem: save(store, minute=1, stem=stem) for stem in (STEM, "als")}
    store.publish(ours, after=store.published())
    response = activate(staff, save(store, minute=2, dataset="sha256:b"))
    assert response.status_code == 409
    assert "another dataset" in response.json()["detail"]
    assert store.current() == ours


def test_an_empty_store_has_no_models(staff, store):
    assert staff.get(URL).json() == {"models": [], "roll_back_to": None}


@pytest.mark.usefixtures("movies", "recommender")
def test_the_figures_tell_how_often_the_recommender_was_asked(staff, guest):
    def similar() -> int:
        calls = staff.get("/api/v1/dashboard/recommenders/").json()["calls"]
        return sum(call["count"] for call in calls if call["question"] == "similar")

    before = similar()
    guest.get("/api/v1/movies/1/similar/")
    assert similar() == before + 1
    figures = staff.get("/api/v1/dashboard/recommenders/").json()
    assert figures["versions"] == {"als": "als-1", "weighted_rating": "weighted_rating-1"}
