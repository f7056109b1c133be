"""Small data with an obvious answer, one Spark session for all, and the real data where it is."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

from engine.artifacts import ArtifactStore, open_store
from engine.datasets.catalog import make_catalog
from engine.datasets.dataset import Dataset
from engine.types import Interactions

N_CHECKERS = 20  # users and items
os.environ.setdefault("OMP_NUM_THREADS", "1")  # threads would wait for each other over tiny networks


@pytest.fixture(scope="session")
def spark() -> Iterator[Any]:
    """The one Spark session of the test run."""
    pytest.importorskip("pyspark", reason="the extra `spark` is not installed")
    from engine.training.spark import spark_session

    with spark_session("local[2]") as session:
        yield session


@pytest.fixture(scope="session")
def movielens() -> Path:
    """The folder of ml-latest-small."""
    data = Path(os.environ.get("NEXTFLEX_DATA", Path(__file__).parents[3] / "shared" / "data"))
    if not (data / "ml-latest-small").is_dir():
        pytest.skip("NEXTFLEX_DATA names no folder with ml-latest-small")
    return data / "ml-latest-small"


@pytest.fixture(scope="session")
def kaggle(movielens: Path) -> Path:
    """The folder of "The Movies Dataset", beside ml-latest-small."""
    folder = movielens.parent / "the-movies-dataset"
    if not folder.is_dir():
        pytest.skip("NEXTFLEX_DATA names no folder with the-movies-dataset")
    return folder


@pytest.fixture
def store(tmp_path: Path) -> ArtifactStore:
    """An empty store in a folder."""
    return open_store((tmp_path / "store").as_uri())


@pytest.fixture(scope="session")
def checkerboard() -> Dataset:
    """Even users love even items and dislike odd ones, odd users the other way round.

    Everybody has rated everything but the item after their own: user 0 lacks item 2, user 1 item 3 …
    """
    users, items = (places.ravel() for places in np.indices((N_CHECKERS, N_CHECKERS)))
    seen = items != withheld(users)
    users, items = users[seen], items[seen]
    interactions = Interactions(
        user_ids=users,
        item_ids=items,
        ratings=np.where((users + items) % 2 == 0, 5.0, 1.0),
        timestamps=np.arange(len(users)),
    )
    movies = [
        {
            "item_id": item,
            "title": f"Board {item}",
            "year": 1950 + item,
            "genres": ["Comedy" if item % 2 else "Drama"],
        }
        for item in range(N_CHECKERS)
    ]
    catalog = make_catalog(pd.DataFrame(movies))
    return Dataset(name="checkerboard", interactions=interactions, catalog=catalog, synthetic=True)


def withheld(user: Any) -> Any:
    """The item of the user's own colour that the user has not rated."""
    return (user + 2) % N_CHECKERS
