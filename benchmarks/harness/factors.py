"""A made-up ALS model, and histories to ask it with."""

import numpy as np

from engine.models.als import AlsModel
from engine.types import Floats, History

SIGNALS = np.array([-1.0, -1.0, -0.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0])


def make_als(*, n_items: int, n_factors: int, seed: int = 1) -> AlsModel:
    """Items 1 … n_items with Gaussian factors."""
    rng = np.random.default_rng(seed)
    factors: Floats = np.asarray(rng.normal(0, n_factors**-0.5, (n_items, n_factors)), dtype=np.float32)
    exact = factors.astype(np.float64)
    return AlsModel(
        item_ids=np.arange(1, n_items + 1),
        item_factors=factors,
        gram=exact.T @ exact,
        signals=SIGNALS,
        regularization=0.3,
        alpha=1.0,
    )


def make_history(*, n_items: int, n_ratings: int, seed: int = 1) -> History:
    """Somebody who rated that many of the items 1 … n_items."""
    rng = np.random.default_rng(seed)
    return History(
        item_ids=np.sort(rng.choice(n_items, n_ratings, replace=False) + 1),
        ratings=rng.integers(1, 11, n_ratings) / 2,
    )
