"""`manage.py bootstrap`, with everything real but Spark."""

import io

import pytest
from django.core.management import CommandError, call_command

from backend.accounts.models import User
from backend.catalog.models import CatalogRevision, Movie
from engine.datasets import open as datasets
from engine.errors import DatasetError, TrainingError
from engine.training import pipeline

pytestmark = pytest.mark.django_db


@pytest.fixture
def steps(monkeypatch, dataset, store, tmp_path) -> list[str]:
    """The long steps that were taken, in order."""
    taken: list[str] = []
    train = pipeline.train

    def open_dataset(source, **_):
        taken.append("read")
        if source == "broken":
            raise DatasetError("the file ends early", path="ratings.csv", line=7)
        return dataset

    def train_without_spark(dataset, **options):
        taken.append("train")
        options.pop("spark_master")
        return train(dataset, models=["item_index", "weighted_rating", "content", "bias"], **options)

    monkeypatch.setattr(datasets, "open_dataset", open_dataset)
    monkeypatch.setattr(pipeline, "train", train_without_spark)
    return taken


def bootstrap(**options: str) -> str:
    out = io.StringIO()
    call_command("bootstrap", stdout=out, **options)
    return out.getvalue()


def test_the_first_run_does_everything_and_the_second_nothing(steps):
    assert "ready" in bootstrap()
    assert Movie.objects.count() == 4
    assert User.objects.count() == 2
    assert "up to date" in bootstrap()
    assert steps == ["read", "train"]


def test_a_training_that_failed_is_taken_up_again(steps, monkeypatch):
    def fail(*_, **__):
        raise TrainingError("Java is missing.")

    with monkeypatch.context() as patched:
        patched.setattr(pipeline, "train", fail)
        with pytest.raises(CommandError, match="Java is missing"):
            bootstrap()
    assert "ready" in bootstrap()
    assert steps == ["read", "read", "train"]


def test_a_new_stamp_with_the_same_content_is_not_trained_again(steps, settings):
    bootstrap()
    settings.VERSION = "99"
    bootstrap()
    assert steps == ["read", "train", "read"]


def test_lost_models_are_trained_again(steps, settings, tmp_path):
    bootstrap()
    settings.OBJECT_STORE_URL = f"file://{tmp_path}/another"
    bootstrap()
    assert steps == ["read", "train", "read", "train"]


def test_a_broken_dataset_is_one_sentence_and_changes_nothing(steps):
    bootstrap()
    before = CatalogRevision.objects.values().get()
    with pytest.raises(CommandError, match="line 7: the file ends early"):
        bootstrap(dataset="broken")
    assert CatalogRevision.objects.values().get() == before


def test_an_unreachable_store_is_one_sentence(steps, settings, tmp_path):
    (tmp_path / "file").touch()
    settings.OBJECT_STORE_URL = f"file://{tmp_path}/file/store"
    with pytest.raises(CommandError, match="store"):
        bootstrap()
