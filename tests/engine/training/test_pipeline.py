from dataclasses import replace

import numpy as np
import pyarrow.parquet as pq
import pytest

from engine.artifacts import open_store
from engine.errors import CorruptArtifact, MissingDependency, StoreError, TrainingError
from engine.serving import open_recommender
from engine.training import extras, pipeline
from engine.training.pipeline import default_models, train
from engine.training.stored_interactions import load_interactions
from engine.types import History

QUICK = ["item_index", "weighted_rating", "content", "bias"]


def test_models_are_measured_stored_and_served(store, checkerboard):
    manifests = train(checkerboard, store=store, models=QUICK)
    assert [found.model for found in manifests] == QUICK
    assert store.current() == {found.model: found.version for found in manifests}
    assert set(manifests[-1].metrics) == {"rmse", "mae"}
    assert manifests[0].dataset == checkerboard.fingerprint


@pytest.mark.spark
@pytest.mark.usefixtures("spark")
def test_all_models_but_the_optional_ones_are_trained_by_default(store, checkerboard):
    manifests = train(checkerboard, store=store)
    assert [found.model for found in manifests] == default_models()
    assert {"als", "bias"} < set(default_models())
    assert all("ndcg@10" in found.metrics for found in manifests if found.model == "als")
    liked = History(item_ids=np.array([0, 2]), ratings=np.array([5.0, 5.0]))
    assert (open_recommender(store).personal(liked, n=4).item_ids % 2 == 0).all()


def test_the_training_interactions_are_kept(store, checkerboard):
    train(checkerboard, store=store, models=["bias"])
    kept = load_interactions(fingerprint=checkerboard.fingerprint, objects=store.objects)
    assert kept is not None
    assert kept.ratings.tolist() == checkerboard.interactions.ratings.tolist()


def test_a_version_that_lost_a_file_is_never_served(store, checkerboard, monkeypatch):
    train(checkerboard, store=store, models=QUICK)
    before, put = store.current(), store.objects.put

    def lose_scores(key: str, data: bytes) -> None:
        if not key.endswith("/item_biases.npy"):
            put(key, data)

    monkeypatch.setattr(store.objects, "put", lose_scores)
    other = replace(checkerboard, interactions=checkerboard.interactions.take(slice(1, None)))
    with pytest.raises(CorruptArtifact, match=r"item_biases\.npy is missing"):
        train(other, store=store, models=QUICK)
    assert store.current() == before


def test_what_was_measured_is_kept_to_compare_later_versions_to(store, checkerboard):
    *_, bias = train(checkerboard, store=store, models=QUICK)
    kept = store.load_holdout_model("bias", bias.version)
    assert kept is not None
    served = store.load("bias", bias.version).arrays["item_biases"]
    assert not np.array_equal(kept.arrays["item_biases"], served)
    assert store.load_holdout_model("content", store.current()["content"]) is None


def test_every_step_is_reported_until_done(store, checkerboard):
    steps: dict[str, tuple[int, int]] = {}
    train(
        checkerboard,
        store=store,
        models=["bias"],
        progress=lambda step, /, *, done, total: steps.update({step: (done, total)}),
    )
    assert steps == {"Fitting bias": (2, 2), "Storing models": (1, 1)}


def test_training_one_model_leaves_the_others_served(store, checkerboard):
    train(checkerboard, store=store, models=QUICK)
    before = store.current()
    [bias] = train(checkerboard, store=store, models=["bias"])
    assert store.current() == before | {"bias": bias.version}


def test_a_model_of_another_dataset_cannot_join_the_served_ones(store, checkerboard):
    train(checkerboard, store=store, models=["bias", "weighted_rating"])
    other = replace(checkerboard, interactions=checkerboard.interactions.take(np.arange(50)))
    with pytest.raises(TrainingError, match="another dataset"):
        train(other, store=store, models=["bias"])
    train(other, store=store, models=["bias", "weighted_rating"])


def test_training_everything_takes_models_of_another_dataset_out_of_service(store, checkerboard, monkeypatch):
    train(checkerboard, store=store, models=["bias", "weighted_rating"])
    other = replace(checkerboard, interactions=checkerboard.interactions.take(np.arange(50)))
    monkeypatch.setattr(pipeline, "default_models", lambda: ["bias"])
    train(other, store=store)
    assert set(store.current()) == {"bias"}


@pytest.mark.parametrize("stem", ["neumf", "two_tower"])
def test_a_model_with_an_extra_is_left_out_by_default_and_the_extra_named_when_it_is_missing(
    store, checkerboard, monkeypatch, stem
):
    monkeypatch.setattr(extras, "find_spec", lambda _: None)
    assert stem not in default_models()
    with pytest.raises(MissingDependency, match="nextflex\\[neural\\]"):
        train(checkerboard, store=store, models=[stem])


def test_the_tables_of_the_network_are_kept_as_parquet(store, checkerboard, tmp_path):
    pytest.importorskip("torch", reason="the extra `neural` is not installed")
    [manifest] = train(checkerboard, store=store, models=["neumf"])
    assert {"rmse", "mae", "rmse lost to int8"} == set(manifest.metrics)
    folder = tmp_path / "store" / "models" / "neumf" / manifest.version
    users, movies = (
        pq.read_table(folder / name).to_pandas()
        for name in ("top_users_by_movie.parquet", "top_movies_by_user.parquet")
    )
    assert (users.groupby("item_id").size() == 10).all()
    assert (movies.groupby("user").size() == 10).all()
    assert users["item_id"].nunique() == movies["user"].nunique() == 20
    assert movies.groupby("user")["predicted_rating"].is_monotonic_decreasing.all()


def test_an_unknown_model_is_refused(store, checkerboard):
    with pytest.raises(TrainingError, match="'alps'"):
        train(checkerboard, store=store, models=["alps"])


def test_a_failing_fit_leaves_the_old_models_served(store, checkerboard, monkeypatch):
    train(checkerboard, store=store, models=QUICK)
    before, versions = store.current(), len(store.manifests())

    def fail(_):
        raise TrainingError("It failed.")

    broken = replace(pipeline.RECIPES["bias"], fit=fail)
    monkeypatch.setitem(pipeline.RECIPES, "bias", broken)
    with pytest.raises(TrainingError, match="It failed"):
        train(checkerboard, store=store, models=QUICK)
    assert store.current() == before
    assert len(store.manifests()) == versions


def test_a_store_that_fails_while_writing_leaves_the_old_models_served(store, checkerboard, monkeypatch):
    train(checkerboard, store=store, models=QUICK)
    before = store.current()
    put, calls = store.objects.put, []

    def fail_later(key: str, data: bytes) -> None:
        calls.append(key)
        if len(calls) == 5:
            raise StoreError("The store is full.")
        put(key, data)

    monkeypatch.setattr(store.objects, "put", fail_later)
    with pytest.raises(StoreError, match="full"):
        train(checkerboard, store=store, models=QUICK)
    assert store.current() == before
    open_recommender(store)


def test_an_unreachable_store_is_found_out_before_anything_is_fitted(tmp_path, checkerboard, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setattr(pipeline, "fit_models", lambda *_, **__: pytest.fail("fitted"))
    with pytest.raises(StoreError):
        train(checkerboard, store=open_store((tmp_path / "file" / "store").as_uri()), models=["bias"])
