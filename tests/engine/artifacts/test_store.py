from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from engine.artifacts import ArtifactStore, open_store
from engine.errors import ArtifactError, CorruptArtifact, NothingPublished, PublishConflict, StoreError

NOON = datetime(2025, 1, 31, 12, tzinfo=UTC)


@pytest.fixture(params=["file", "s3"])
def any_store(request: pytest.FixtureRequest, tmp_path: Path) -> ArtifactStore:
    """A folder, then a bucket: both must behave the same."""
    if request.param == "file":
        return open_store((tmp_path / "store").as_uri())
    return open_store(request.getfixturevalue("s3_url"))


def save(store: ArtifactStore, model, *, created: datetime = NOON) -> str:
    return store.save(model, stem="weighted_rating", dataset="sha256:x", metrics={}, created=created).version


def test_a_saved_model_loads_again(any_store, chart):
    version = save(any_store, chart)
    artifact = any_store.load("weighted_rating", version)
    assert version.startswith("weighted_rating-20250131T120000-")
    assert artifact.manifest.params == {"mean_rating": 3.5, "minimum_ratings": 2.0}
    np.testing.assert_array_equal(artifact.arrays["item_ids"], [1, 2])


@pytest.mark.parametrize("change", [{"mean_rating": 3.25}, {"scores": np.array([4.5, 4.25])}])
def test_different_models_of_the_same_second_are_different_versions(store, chart, change):
    first, second = save(store, chart), save(store, replace(chart, **change))
    assert first != second
    assert len(store.manifests()) == 2


def test_a_manifest_from_before_item_ids_had_an_origin_is_read(store, chart):
    version = save(store, chart)
    key = f"models/weighted_rating/{version}/manifest.json"
    stored = store.objects.get(key)
    store.objects.put(key, stored.data.replace(b'"base": "sha256:x",', b""))
    assert store.manifest("weighted_rating", version).base == "sha256:x"


def test_nothing_is_served_before_the_first_publication(any_store):
    with pytest.raises(NothingPublished, match="nextflex train"):
        any_store.current()
    assert any_store.manifests() == []


def test_a_saved_model_is_listed_and_served_only_once_published(any_store, chart):
    version = save(any_store, chart)
    assert [found.version for found in any_store.manifests()] == [version]
    assert any_store.published().models == {}
    any_store.publish({"weighted_rating": version}, after=any_store.published())
    assert any_store.current() == {"weighted_rating": version}


def test_of_two_publishers_the_second_gets_a_conflict(any_store):
    for _ in range(2):  # before and after the first publication
        seen = any_store.published()
        any_store.publish({"a": "1"}, after=seen)
        with pytest.raises(PublishConflict):
            any_store.publish({"a": "2"}, after=seen)
        assert any_store.current() == {"a": "1"}
        any_store.publish({"b": "1"}, after=any_store.published())


def test_activating_changes_one_model_and_rolling_back_undoes_it(any_store, chart):
    old, new = (save(any_store, chart, created=NOON + timedelta(hours=hour)) for hour in (0, 1))
    any_store.publish({"weighted_rating": new, "als": "x"}, after=any_store.published())
    any_store.activate("weighted_rating", old)
    assert any_store.current() == {"weighted_rating": old, "als": "x"}
    assert any_store.roll_back() == {"weighted_rating": new, "als": "x"}
    assert any_store.current()["weighted_rating"] == new
    with pytest.raises(ArtifactError, match="no earlier set"):
        any_store.roll_back()


def test_an_absent_version_cannot_be_activated(any_store, chart):
    save(any_store, chart)
    with pytest.raises(ArtifactError, match="nonsense"):
        any_store.activate("weighted_rating", "nonsense")


@pytest.mark.parametrize("url", ["store", "http://host/x", "file://host/x", "s3:///x", ""])
def test_an_address_that_is_no_store_is_refused(url):
    with pytest.raises(StoreError, match="not a store"):
        open_store(url)


def array_file(folder: Path, name: str) -> Path:
    return next(folder.rglob(f"{name}.npy"))


def test_a_truncated_array_is_corrupt(store, tmp_path, chart):
    version = save(store, chart)
    path = array_file(tmp_path, "scores")
    path.write_bytes(path.read_bytes()[:-3])
    with pytest.raises(CorruptArtifact, match=r"scores\.npy has another checksum"):
        store.load("weighted_rating", version)


def test_a_missing_array_is_corrupt(store, tmp_path, chart):
    version = save(store, chart)
    array_file(tmp_path, "scores").unlink()
    with pytest.raises(CorruptArtifact, match="missing"):
        store.load("weighted_rating", version)


def test_values_that_are_not_finite_are_corrupt(store, chart):
    chart.scores[0] = np.nan
    version = save(store, chart)
    with pytest.raises(CorruptArtifact, match="finite"):
        store.load("weighted_rating", version)


@pytest.mark.parametrize("text", ["", "{}", "[1]", '{"files": {}}', '{"files": 3}'])
def test_a_manifest_that_is_none_is_corrupt(store, tmp_path, chart, text):
    version = save(store, chart)
    next((tmp_path / "store").rglob("manifest.json")).write_text(text)
    with pytest.raises(CorruptArtifact, match="not a manifest"):
        store.load("weighted_rating", version)


@pytest.mark.parametrize("text", ["", "{}", '{"models": 3, "previous": []}'])
def test_a_current_file_that_is_none_is_corrupt(store, tmp_path, text):
    (tmp_path / "store" / "models").mkdir(parents=True)
    (tmp_path / "store" / "models" / "current.json").write_text(text)
    with pytest.raises(CorruptArtifact):
        store.current()
