"""Each row on tiny sizes: that it runs and says something, not what."""

import math
import os
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from benchmarks.harness.factors import make_als
from benchmarks.harness.interactions import make_interactions
from benchmarks.harness.memory import Cost
from benchmarks.harness.movies import make_movies, write_movielens
from benchmarks.harness.outcome import Outcome
from benchmarks.harness.published import CREATED
from benchmarks.rows import (
    als_training,
    batch,
    catalogue_loading,
    content_similarity,
    cost_growth,
    fold_in,
    lists,
    mixed_reads,
    opening,
    personal,
    reading_csv,
)
from benchmarks.rows.cost_growth import Size
from benchmarks.rows.registry import ROWS
from engine.artifacts import open_store
from engine.datasets.open import open_dataset
from engine.training.pipeline import train

SIZES = tuple(Size(n_ratings=n, n_items=150) for n in (1500, 3000))
MOVIES = tuple(Size(n_ratings=1500, n_items=n) for n in (150, 300))


whole = pytest.mark.skipif("BENCH_SMOKE" not in os.environ, reason="make bench-test starts Spark and servers")


@pytest.fixture(autouse=True)
def in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Starting a process for each measurement takes longer than what is measured here."""

    def measured(work: Callable[..., Any], *args: Any) -> Cost:
        start = time.perf_counter()
        answer = work(*args)
        return Cost(seconds=time.perf_counter() - start, peak_mb=1.0, answer=answer)

    for row in (cost_growth, opening, reading_csv):
        monkeypatch.setattr(row, "cost_of", measured)


def check(outcome: Outcome) -> None:
    if outcome.skipped:
        pytest.skip(outcome.skipped)
    assert outcome.figures
    for figure in outcome.figures:
        assert math.isfinite(figure.value)
        assert figure.spread[0] <= figure.value <= figure.spread[1]


def test_every_row_says_what_it_compares():
    assert list(ROWS) == list(range(1, 12))
    assert all(row.WHAT and row.AGAINST for row in ROWS.values())


def test_content_similarity():
    check(content_similarity.measure_catalog(open_dataset("demo").catalog, block=50, repeats=1, queries=10))


@pytest.mark.parametrize(
    ("row", "sizes"),
    [
        (fold_in, {"n_items": 500, "n_factors": 8, "times": 2, "repeats": 1}),
        (batch, {"n_ratings": 3000, "n_items": 300, "repeats": 1}),
        (opening, {"n_items": 300, "n_ratings": 3000, "repeats": 1}),
        (reading_csv, {"n_ratings": 3000, "n_items": 300, "repeats": 1}),
    ],
)
def test_rows_of_the_engine(row: Any, sizes: dict[str, int]):
    check(row.measure(**sizes))


@whole
@pytest.mark.spark
def test_als_training():
    check(als_training.measure(n_ratings=2000, n_items=100, repeats=1))


def test_cost_growth(monkeypatch):
    monkeypatch.setattr(cost_growth, "train_als", cost_growth.load)  # without Spark
    check(cost_growth.measure(ratings=SIZES, movies=MOVIES))


@whole
def test_catalogue_loading():
    check(catalogue_loading.measure(dataset="demo", repeats=1))


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A folder of MovieLens' files, whose models are published in the place where the site looks for them."""
    folder = tmp_path_factory.mktemp("bench")
    rows, catalog = make_interactions(2000, n_items=200), make_movies(200)
    files = write_movielens(folder / "tiny", interactions=rows, catalog=catalog)
    read = open_dataset(files)
    store = open_store((folder / "bench" / "tiny" / "store").as_uri())
    train(read, store=store, models=["item_index", "weighted_rating", "content", "bias", "ease"])
    als = store.save(
        make_als(n_items=200, n_factors=4), stem="als", dataset=read.fingerprint, metrics={}, created=CREATED
    )
    before = store.published()
    store.publish(before.models | {"als": als.version}, after=before)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VAR", str(folder))
        yield str(files)


@whole
@pytest.mark.parametrize(
    ("row", "sizes"),
    [
        (personal, {"seconds": 1, "repeats": 1, "n_users": 3}),
        (lists, {"seconds": 1, "repeats": 1, "n_movies": 5}),
        (mixed_reads, {"seconds": 1, "clients": 5, "n_users": 3}),
    ],
)
def test_rows_of_the_server(row: Any, sizes: dict[str, int], dataset: str):
    check(row.measure(dataset=dataset, **sizes))
