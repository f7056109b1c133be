from datetime import UTC, datetime, timedelta

import pytest

from engine.artifacts import ArtifactStore
from engine.artifacts.pruning import prune
from engine.artifacts.store import dataset_folder_of

NOON = datetime(2025, 1, 31, 12, tzinfo=UTC)


@pytest.fixture
def save(store, chart):
    """Saves the version of a day, and what was measured for it; says its name."""

    def save_version(day: int, *, dataset: str = "sha256:x") -> str:
        manifest = store.save(
            chart,
            stem="weighted_rating",
            dataset=dataset,
            metrics={},
            created=NOON - timedelta(days=20 - day),
        )
        store.save_holdout_model(chart, of=manifest)
        return manifest.version

    return save_version


def serve(store: ArtifactStore, version: str) -> None:
    store.publish({"weighted_rating": version}, after=store.published())


def versions(store: ArtifactStore) -> list[str]:
    return [manifest.version for manifest in store.manifests()]


def test_the_newest_versions_stay_and_the_one_that_serves(store, save):
    old, *rest = [save(day) for day in range(1, 6)]
    serve(store, old)
    assert prune(store, keep=2, now=NOON) == rest[:2]
    assert versions(store) == [old, *rest[2:]]
    assert store.load_holdout_model("weighted_rating", rest[0]) is None
    assert store.load_holdout_model("weighted_rating", rest[-1]) is not None


def test_every_set_that_can_be_rolled_back_to_is_whole(store, save):
    saved = [save(day) for day in range(1, 6)]
    for version in saved:
        serve(store, version)
    prune(store, keep=3, now=NOON)
    assert store.roll_back() == {"weighted_rating": saved[3]}
    assert store.roll_back() == {"weighted_rating": saved[2]}
    assert store.published().previous == ()
    for version in saved[2:]:
        store.load("weighted_rating", version)


def test_pruning_twice_removes_nothing_more(store, save):
    serve(store, save(1))
    save(2)
    prune(store, keep=1, now=NOON)
    assert prune(store, keep=1, now=NOON) == []


@pytest.mark.parametrize(("hours", "stays"), [(1, True), (25, False)])
def test_what_a_killed_training_left_goes_after_a_day(store, save, hours, stays):
    serve(store, save(1))
    time = f"{NOON - timedelta(hours=hours):%Y%m%dT%H%M%S}"
    leftovers = [f"models/als/als-{time}-abcdef/gram.npy", f"fitting/als-{time}-abcdef/part-00000.parquet"]
    for key in leftovers:
        store.objects.put(key, b"half")
    prune(store, keep=1, now=NOON)
    assert [store.objects.get(key) is not None for key in leftovers] == [stays, stays]


def test_ratings_that_nothing_serving_was_fitted_to_go_after_a_day(store, save):
    serve(store, save(1, dataset="sha256:served"))
    created = {"served": 30, "catalogue": 30, "new": 1, "old": 30}  # hours ago
    for name, hours in created.items():
        manifest = b'{"created": "%s"}' % (NOON - timedelta(hours=hours)).isoformat().encode()
        store.objects.put(f"{dataset_folder_of(f'sha256:{name}')}manifest.json", manifest)
    prune(store, keep=1, now=NOON, datasets={"sha256:catalogue"})
    left = {key.split("/")[1] for key in store.objects.keys("datasets/")}
    assert left == {"sha256-served", "sha256-catalogue", "sha256-new"}


def test_an_empty_store_has_nothing_to_prune(store):
    assert prune(store, keep=3, now=NOON) == []
