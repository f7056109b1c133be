from dataclasses import replace

import numpy as np
import pytest

from engine.artifacts import ArtifactStore
from engine.datasets.dataset import Dataset
from engine.errors import PublishConflict, TrainingError
from engine.training import pipeline, retraining
from engine.training.pipeline import train
from engine.training.retraining import Retrained, Verdict, is_trained, retrain

QUICK = ["item_index", "weighted_rating", "bias", "item_knn"]


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Only quick models are fitted by default."""
    monkeypatch.setattr(pipeline, "default_models", lambda: QUICK)
    monkeypatch.setattr(retraining, "stems_to_train", lambda _: QUICK)


@pytest.fixture
def trained(store, checkerboard) -> ArtifactStore:
    """Serves models of the checkerboard."""
    train(checkerboard, store=store)
    return store


def grown(dataset: Dataset, *, ratings=None) -> Dataset:
    """The dataset with a user of the site who likes even items."""
    rows, items = dataset.interactions, np.arange(0, 20, 2)
    liked = np.full(len(items), 5.0) if ratings is None else ratings
    more = replace(
        rows,
        user_ids=np.concatenate([np.full(len(items), -1), rows.user_ids]),
        item_ids=np.concatenate([items, rows.item_ids]),
        ratings=np.concatenate([liked, rows.ratings]),
        timestamps=np.concatenate([items, rows.timestamps]),
    )
    return replace(dataset, interactions=more, origin=dataset.fingerprint)


def again(dataset: Dataset, *, store: ArtifactStore, **options) -> Retrained:
    return retrain(dataset, store=store, **({"margin": 0.02} | options))


def test_models_that_are_no_worse_are_served_beside_their_dataset(trained, checkerboard):
    new = grown(checkerboard)
    done = again(new, store=trained, margin=0.5)
    assert trained.current() == {found.model: found.version for found in done.manifests}
    assert {(found.dataset, found.base) for found in done.manifests} == {
        (new.fingerprint, checkerboard.fingerprint)
    }
    assert [(verdict.model, verdict.metric) for verdict in done.verdicts] == [
        ("bias", "rmse"),
        ("item_knn", "ndcg@10"),
    ]
    assert is_trained(new, store=trained)
    assert not is_trained(checkerboard, store=trained)


def test_the_same_ratings_give_the_same_figures(trained, checkerboard):
    done = again(checkerboard, store=trained)
    assert all(verdict.new == verdict.serving for verdict in done.verdicts)
    assert done.manifests


def test_the_serving_model_is_judged_by_what_it_was_before_it_saw_the_holdout(trained, checkerboard):
    manifest = trained.manifest("bias", trained.current()["bias"])
    [bias, _] = again(checkerboard, store=trained).verdicts
    assert bias.serving == manifest.metrics["rmse"], "the serving version itself would do better"


def test_a_worse_model_keeps_all_of_them_out_and_leaves_nothing_behind(trained, checkerboard, monkeypatch):
    before, keys = trained.current(), trained.objects.keys("")
    fit = pipeline.RECIPES["bias"].fit

    def broken(given):
        return replace(fit(given), mean_rating=0.5)

    monkeypatch.setitem(pipeline.RECIPES, "bias", replace(pipeline.RECIPES["bias"], fit=broken))
    done = again(grown(checkerboard), store=trained)
    assert [verdict.model for verdict in done.worse] == ["bias"]
    assert done.manifests == ()
    assert trained.current() == before
    assert trained.objects.keys("") == keys


def test_the_first_training_has_nothing_to_be_compared_to(store, checkerboard):
    done = again(checkerboard, store=store)
    assert done.verdicts == ()
    assert set(store.current()) == set(QUICK)


def test_models_of_another_dataset_are_replaced_without_comparing(trained, checkerboard):
    other = replace(checkerboard, interactions=checkerboard.interactions.take(np.arange(50)))
    done = again(other, store=trained)
    assert done.verdicts == ()
    assert trained.manifest("bias", trained.current()["bias"]).base == other.fingerprint


def test_a_version_whose_measured_model_is_lost_is_replaced_without_comparing(trained, checkerboard):
    for key in trained.objects.keys("holdouts/bias/"):
        trained.objects.delete(key)
    done = again(grown(checkerboard), store=trained, margin=0.5)
    assert [verdict.model for verdict in done.verdicts] == ["item_knn"]


def test_what_others_published_meanwhile_stays(trained, checkerboard, monkeypatch):
    store_models = retraining.store_models

    def meanwhile(*args, **options):
        trained.publish({"bias": trained.current()["bias"]}, after=trained.published())
        return store_models(*args, **options)

    monkeypatch.setattr(retraining, "store_models", meanwhile)
    with pytest.raises(PublishConflict):
        again(checkerboard, store=trained)
    assert set(trained.current()) == {"bias"}


def test_a_check_that_fails_keeps_the_served_models(trained, checkerboard):
    before = trained.current()

    def fail() -> None:
        raise TrainingError("The lock is gone.")

    with pytest.raises(TrainingError):
        again(checkerboard, store=trained, check=fail)
    assert trained.current() == before


@pytest.mark.parametrize(
    ("metric", "new", "is_worse"),
    [
        ("rmse", 1.02, False),
        ("rmse", 1.03, True),
        ("rmse", 0.5, False),
        ("ndcg@10", 0.98, False),
        ("ndcg@10", 0.97, True),
        ("ndcg@10", 1.5, False),
    ],
)
def test_worse_is_more_error_or_less_gain_than_the_margin_allows(metric, new, is_worse):
    verdict = Verdict(model="als", metric=metric, new=new, serving=1.0, margin=0.0201)
    assert verdict.is_worse == is_worse
