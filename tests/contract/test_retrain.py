"""`manage.py retrain`, with everything real but Spark."""

import io
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count

import numpy as np
import pytest
from django.core.management import CommandError, call_command

from backend.accounts.account_services import account_delete
from backend.accounts.models import User
from backend.catalog.loading import catalog_load
from backend.catalog.models import CatalogRevision, Movie
from backend.ratings.services import rating_set_many
from backend.recommendations import retraining as command
from backend.recommendations.training_data import training_dataset
from backend.recommendations.training_lock import training_lock
from engine.errors import TrainingError
from engine.training import pipeline, retraining
from engine.training.pipeline import train
from engine.training.stored_interactions import load_interactions, store_interactions

pytestmark = pytest.mark.django_db
QUICK = ["item_index", "weighted_rating", "content", "bias"]


@pytest.fixture(autouse=True)
def served(monkeypatch, dataset, store):
    """The catalogue loaded and the quick models published."""
    monkeypatch.setattr(retraining, "stems_to_train", lambda _: QUICK)
    catalog_load(dataset, update=False)
    train(dataset, store=store, models=QUICK)
    return store.current()


@pytest.fixture
def ann() -> User:
    """Has rated two films."""
    ann = User.objects.create_user("ann@example.com")
    rating_set_many(user=ann, values={10: 5.0, 40: 0.5})
    return ann


def run(**options) -> str:
    out = io.StringIO()
    call_command("retrain", stdout=out, margin=10.0, keep=5, **options)
    return out.getvalue()


def test_without_a_new_rating_nothing_is_trained(store, served):
    assert "Nothing has changed" in run()
    assert store.current() == served


def test_the_catalogue_gives_back_the_facts_it_was_loaded_with(store, dataset):
    assert training_dataset(store.objects).fingerprint == dataset.fingerprint


def test_ratings_of_the_site_reach_the_served_models(store, served, ann):
    assert "Published, from 18 ratings" in run()
    now = store.current()
    assert set(now) == set(served)
    assert now["bias"] != served["bias"]
    assert "Nothing has changed" in run()


def test_users_of_the_site_are_nobody_in_the_dataset(store, dataset, ann):
    rows = training_dataset(store.objects).interactions
    theirs = rows.take(~np.isin(rows.user_ids, dataset.interactions.user_ids))
    assert theirs.item_ids.tolist() == [10, 40]
    assert theirs.ratings.tolist() == [5.0, 0.5]
    assert len(rows) == len(dataset.interactions) + 2


def test_a_deleted_account_is_in_no_later_training(store, ann):
    User.objects.create_user("bob@example.com")
    run()
    first = store.manifest("bias", store.current()["bias"]).dataset
    account_delete(ann)
    run()
    rows = training_dataset(store.objects).interactions
    assert (rows.user_ids >= 0).all()
    latest = store.manifest("bias", store.current()["bias"]).dataset
    trained_on = load_interactions(fingerprint=latest, objects=store.objects)
    assert trained_on is not None
    assert (trained_on.user_ids >= 0).all()
    assert latest != first


def test_a_film_added_by_hand_is_trained_too_and_one_removed_no_longer(store):
    Movie.objects.create(id=7_000_000, title="By hand")
    Movie.objects.get(id=40).delete()
    data = training_dataset(store.objects)
    assert data.catalog.item_ids.tolist() == [10, 20, 30, 7_000_000]
    assert 40 not in data.interactions.item_ids


def test_a_worse_model_is_said_and_kept_out(store, served, ann, monkeypatch):
    recipe = pipeline.RECIPES["bias"]

    def broken(given):
        return replace(recipe.fit(given), mean_rating=0.5, item_biases=np.zeros(0), item_ids=np.zeros(0, int))

    monkeypatch.setitem(pipeline.RECIPES, "bias", replace(recipe, fit=broken))
    out = io.StringIO()
    call_command("retrain", stdout=out)
    assert "worse by more than 2%" in out.getvalue()
    assert "Not published" in out.getvalue()
    assert store.current() == served


class HourByHour:
    """A clock that is read once for each training."""

    hours = count()

    @classmethod
    def now(cls, zone):
        return datetime(2100, 1, 1, tzinfo=zone) + timedelta(hours=next(cls.hours))


def test_only_the_versions_asked_for_are_kept(store, ann, monkeypatch):
    monkeypatch.setattr(pipeline, "datetime", HourByHour)
    for value in (1.0, 2.0, 3.0):
        rating_set_many(user=ann, values={20: value})
        out = io.StringIO()
        call_command("retrain", stdout=out, margin=10.0, keep=2)
    assert "Removed old versions" in out.getvalue()
    assert len([found for found in store.manifests() if found.model == "bias"]) == 2


def test_two_never_train_at_once(ann):
    with training_lock(), pytest.raises(CommandError, match="Another training is running"):
        run()
    assert "Published" in run()


def test_a_dataset_loaded_meanwhile_keeps_the_models_out(store, served, dataset, ann, monkeypatch):
    original = command.retrain

    def meanwhile(data, **options):
        CatalogRevision.objects.update(fingerprint="sha256:other")
        return original(data, **options)

    monkeypatch.setattr(command, "retrain", meanwhile)
    with pytest.raises(CommandError, match="Another dataset was loaded"):
        run()
    assert store.current() == served


def test_a_store_without_the_ratings_of_the_catalogue_is_one_sentence(store, dataset):
    for key in store.objects.keys("datasets/"):
        store.objects.delete(key)
    with pytest.raises(CommandError, match="load_catalog"):
        run()
    store_interactions(dataset.interactions, fingerprint=dataset.fingerprint, objects=store.objects)
    run()


def test_an_empty_catalogue_is_one_sentence():
    Movie.objects.all().delete()
    with pytest.raises(CommandError, match="load_catalog"):
        run()


def test_a_trainer_says_what_failed_and_goes_on(monkeypatch, ann):
    outcomes = [TrainingError("Java is missing."), None]
    original = command.models_retrain

    def sometimes(**options):
        if (failure := outcomes.pop(0)) is not None:
            raise failure
        return original(**options)

    class Stop(Exception):
        pass

    def sleep(seconds: float) -> None:
        assert 3000 < seconds <= 3600
        if not outcomes:
            raise Stop

    module = "backend.recommendations.management.commands.retrain"
    monkeypatch.setattr(f"{module}.models_retrain", sometimes)
    monkeypatch.setattr(f"{module}.time.sleep", sleep)
    monkeypatch.setattr(f"{module}.connection.close", lambda: None)  # the test's data are not committed
    out, errors = io.StringIO(), io.StringIO()
    with pytest.raises(Stop):
        call_command("retrain", stdout=out, stderr=errors, every=1.0, margin=10.0)
    assert "Java is missing" in errors.getvalue()
    assert "Published" in out.getvalue()


@pytest.mark.parametrize("option", ["--every=0", "--margin=-1", "--keep=0", "--margin=x"])
def test_a_bad_option_is_refused(option):
    with pytest.raises(CommandError, match=r"too small|not a number"):
        call_command("retrain", option)
