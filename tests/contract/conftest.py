"""A dataset of four films, and its models published in a store of the test's own."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial

import numpy as np
import pandas as pd
import pytest

from backend.catalog.cards import cards
from backend.catalog.loading import catalog_load
from backend.recommendations.gateway import gateway
from engine.artifacts import ArtifactStore, open_store
from engine.datasets.catalog import make_catalog
from engine.datasets.dataset import Dataset
from engine.models.als import AlsModel
from engine.training.pipeline import train
from engine.types import Interactions

SPACE = {"genres": ["Sci-Fi"], "keywords": ["space"]}
FILMS = [
    {"item_id": 10, "title": "Alien", "year": 1979, **SPACE},
    {"item_id": 20, "title": "Aliens", "year": 1986, **SPACE},
    {"item_id": 30, "title": "Amélie", "year": 2001, "genres": ["Comedy"], "keywords": ["paris"]},
    {"item_id": 40, "title": "Delicatessen", "year": 1991, "genres": ["Comedy"], "keywords": ["paris"]},
]


@pytest.fixture
def dataset() -> Dataset:
    """Two users like space, two like Paris; everybody has rated everything."""
    stars = np.array([[5, 5, 1, 1], [5, 4, 1, 2], [1, 1, 5, 5], [2, 1, 5, 4]], dtype=np.float64)
    return Dataset(
        name="tiny",
        synthetic=True,
        catalog=make_catalog(pd.DataFrame(FILMS)),
        interactions=Interactions(
            user_ids=np.repeat(np.arange(4), 4),
            item_ids=np.tile([10, 20, 30, 40], 4),
            ratings=stars.ravel(),
            timestamps=np.arange(16),
        ),
    )


@pytest.fixture
def store(tmp_path, settings) -> ArtifactStore:
    """Empty, and the one that the gateway looks at."""
    settings.OBJECT_STORE_URL = f"file://{tmp_path}/store"
    return open_store(settings.OBJECT_STORE_URL)


@pytest.fixture
def published(db, dataset, store, publish_als) -> Iterator[ArtifactStore]:
    """The catalogue loaded and every model published; ALS by hand, since Spark is slow to start."""
    catalog_load(dataset, update=False)
    cards.forget()
    gateway.use(None)
    train(dataset, store=store, models=["item_index", "weighted_rating", "content", "bias"])
    publish_als(day=1)
    yield store
    gateway.use(None)


@pytest.fixture
def publish_als(store, dataset) -> Callable[..., str]:
    """Publishes a model of one factor for space and one for Paris; gives the version."""
    return partial(_publish_als, store, dataset=dataset)


def _publish_als(store: ArtifactStore, *, dataset: Dataset, day: int) -> str:
    factors = np.array([[1, 0], [0.9, 0], [0, 1], [0, 0.9]], dtype=np.float32)
    model = AlsModel(
        item_ids=dataset.catalog.item_ids,
        item_factors=factors,
        gram=(factors.T @ factors).astype(np.float64),
        signals=np.linspace(-1, 1, 10),
        regularization=0.1,
        alpha=10.0,
    )
    manifest = store.save(
        model, stem="als", dataset=dataset.fingerprint, metrics={}, created=datetime(2026, 1, day, tzinfo=UTC)
    )
    before = store.published()
    store.publish(before.models | {"als": manifest.version}, after=before)
    return manifest.version
