"""ALS through the pipeline."""

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from benchmarks.harness.interactions import make_interactions
from benchmarks.harness.movies import make_dataset, make_movies
from benchmarks.harness.outcome import AT_MOST, Outcome, figure
from benchmarks.harness.repeats import by_turns, seconds
from engine.artifacts import open_store
from engine.datasets.dataset import Dataset
from engine.errors import MissingDependency
from engine.models.als import signals_of
from engine.training.als import SIGNALS, factors_for, with_likes
from engine.training.pipeline import train
from engine.training.recipes import RECIPES
from engine.training.spark import spark_session
from engine.types import Interactions

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

WHAT = "ALS training through the pipeline: holdout, fit, measures, storing, publishing"
AGAINST = "the bare Spark `ALS.fit` on the same data: the training part and the whole"
SEED = 42
LEVELS = np.array(SIGNALS)
SETTINGS: dict[str, Any] = {"regParam": 0.3, "alpha": 1.0, "maxIter": 15, "implicitPrefs": True, "seed": SEED}


def measure(*, n_ratings: int = 200_000, n_items: int = 4000, repeats: int = 2) -> Outcome:
    """In one Spark session, so that its start is nobody's."""
    dataset = make_dataset(make_interactions(n_ratings, n_items=n_items), make_movies(n_items))
    holdout = RECIPES["als"].holdout
    assert holdout is not None
    parts = [holdout.split(dataset.interactions, seed=SEED).train, dataset.interactions]
    try:
        with (
            spark_session("local[*]") as spark,
            tempfile.TemporaryDirectory(prefix="nextflex-bench-") as folder,
        ):
            files = [_write(part, Path(folder) / f"{number}.parquet") for number, part in enumerate(parts)]
            pairs = by_turns(
                lambda: seconds(lambda: _train(dataset)),
                lambda: seconds(lambda: _fit(files, parts, spark)),
                repeats=repeats,
            )
    except MissingDependency as error:
        return Outcome(skipped=str(error))
    return Outcome(
        figures=(figure("time", pairs.ratios, goal=1.15, sense=AT_MOST),),
        remark=f"{n_ratings:,} ratings, {factors_for(n_ratings)} factors: {pairs.ours[-1]:.0f} s against "
        f"{pairs.reference[-1]:.0f} s.",
    )


def _train(dataset: Dataset) -> None:
    with tempfile.TemporaryDirectory(prefix="nextflex-bench-") as folder:
        train(dataset, store=open_store(Path(folder).as_uri()), models=["als"], seed=SEED)


def _write(interactions: Interactions, path: Path) -> str:
    rows = with_likes(interactions, signals=LEVELS)
    columns = {
        "user": rows.user_ids.astype(np.int32),
        "item": rows.item_ids.astype(np.int32),
        "value": signals_of(rows.ratings, signals=LEVELS).astype(np.float32),
    }
    pq.write_table(pa.table(columns), path)
    return path.as_uri()


def _fit(files: list[str], parts: list[Interactions], spark: "SparkSession") -> None:
    from pyspark.ml.recommendation import ALS

    for file, part in zip(files, parts, strict=True):
        rank = factors_for(len(with_likes(part, signals=LEVELS)))
        estimator = ALS(rank=rank, userCol="user", itemCol="item", ratingCol="value", **SETTINGS)
        estimator.fit(spark.read.parquet(file))
