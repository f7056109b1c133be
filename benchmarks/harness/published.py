"""A store of made-up models, large ones without a fit of minutes."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.harness.factors import make_als
from benchmarks.harness.interactions import make_interactions
from benchmarks.harness.movies import make_movies
from engine.artifacts import ArtifactStore, open_store
from engine.models.bayesian_fm import BayesianFmModel
from engine.training.bias import fit_bias
from engine.training.content import fit_content
from engine.training.ease import fit_ease
from engine.training.item_index import fit_item_index
from engine.training.item_knn import fit_item_knn
from engine.training.weighted_rating import fit_weighted_rating

CREATED = datetime(2026, 1, 1, tzinfo=UTC)
N_SAMPLES, N_FACTORS = 24, 16  # of the factorisation machine


def publish_models(folder: Path, *, n_items: int, n_ratings: int, n_factors: int = 128) -> ArtifactStore:
    """Every model that is trained by default; ALS and the factorisation machine are drawn by chance."""
    rows, catalog = make_interactions(n_ratings, n_items=n_items), make_movies(n_items)
    models = {
        "item_index": fit_item_index(catalog, interactions=rows),
        "weighted_rating": fit_weighted_rating(rows),
        "content": fit_content(catalog),
        "bias": fit_bias(rows),
        "bayesian_fm": _make_bayesian_fm(n_items),
        "item_knn": fit_item_knn(rows, most_items=2000),
        "ease": fit_ease(rows),
        "als": make_als(n_items=n_items, n_factors=n_factors),
    }
    store = open_store(folder.as_uri())
    store.publish(
        {stem: _save(store, stem, model) for stem, model in models.items()}, after=store.published()
    )
    return store


def _save(store: ArtifactStore, stem: str, model: Any) -> str:
    return store.save(model, stem=stem, dataset="made-up", metrics={}, created=CREATED).version


def _make_bayesian_fm(n_items: int) -> BayesianFmModel:
    rng = np.random.default_rng(1)
    return BayesianFmModel(
        item_ids=np.arange(1, n_items + 1),
        constants=rng.normal(3.5, 0.3, (n_items + 1, N_SAMPLES)).astype(np.float32),
        vectors=rng.normal(0, 0.1, (n_items + 1, N_SAMPLES, N_FACTORS)).astype(np.float32),
        unseen_variances=np.zeros(n_items + 1, dtype=np.float32),
        user_means=np.zeros((N_SAMPLES, 1 + N_FACTORS)),
        user_precisions=np.ones((N_SAMPLES, 1 + N_FACTORS)),
        noise_precisions=np.ones(N_SAMPLES),
        spread=1.28,
        lowest=0.5,
        highest=5.0,
    )
