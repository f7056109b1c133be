"""A recommender with every part of the blend, fitted on the demo dataset."""

import numpy as np
import pytest
from scipy.sparse.linalg import svds

from engine.datasets.open import open_dataset
from engine.models.als import AlsModel
from engine.models.blend import blend_of
from engine.serving import Recommender
from engine.training.bias import fit_bias
from engine.training.content import fit_content
from engine.training.ease import fit_ease
from engine.training.item_index import fit_item_index
from engine.training.rating_matrix import rating_matrix
from engine.training.weighted_rating import fit_weighted_rating
from engine.types import History, Interactions

SIGNALS = np.array([-1.0, -1, -0.5, 0, 0, 1, 2, 3, 4, 5])


@pytest.fixture(scope="session")
def served() -> Recommender:
    """Real models but for the factors, which are singular vectors, since Spark is slow to start."""
    dataset = open_dataset("demo")
    rows = dataset.interactions
    items = fit_item_index(dataset.catalog, interactions=rows)
    content, ease = fit_content(dataset.catalog), fit_ease(rows)
    als = _factorised(rows, item_ids=items.item_ids)
    return Recommender(
        models={
            "als": als,
            "ease": ease,
            "content": content,
            "item_index": items,
            "bias": fit_bias(rows),
            "weighted_rating": fit_weighted_rating(rows),
        },
        versions={},
        dataset=dataset.fingerprint,
        titles=None,
        blend=blend_of(als=als, ease=ease, content=content, items=items),
    )


def _factorised(rows: Interactions, *, item_ids: np.ndarray) -> AlsModel:
    likes = rating_matrix(rows, values=(rows.ratings >= 4).astype(float), item_ids=item_ids)
    factors = (svds(likes.astype(float), k=8, random_state=0)[2].T * 4).astype(np.float32)
    return AlsModel(
        item_ids=item_ids,
        item_factors=factors,
        gram=(factors.T @ factors).astype(np.float64),
        signals=SIGNALS,
        regularization=0.1,
        alpha=1.0,
    )


@pytest.fixture(scope="session")
def histories(served: Recommender) -> list[History]:
    """Of somebody who rated nothing, one movie, and many."""
    items = served.models["item_index"]
    chances = items.rating_counts / items.rating_counts.sum()
    rng = np.random.default_rng(8)
    return [
        History(
            item_ids=rng.choice(items.item_ids, n, replace=False, p=chances),
            ratings=rng.integers(1, 11, n) / 2,
        )
        for n in (0, 1, 3, 10, 60)
    ]
