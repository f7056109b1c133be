"""Another version of ALS in the stack's store: the one trained there with its factors disturbed."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np

from engine.artifacts import ArtifactStore, open_store
from engine.artifacts.codec import decode
from engine.models.registry import MODELS
from tests.deploy.stack import Stack

NOISE, SEED = 0.5, 1


@contextmanager
def opened(stack: Stack) -> Iterator[ArtifactStore]:
    """The store as the site's services open it."""
    before, given = dict(os.environ), stack.environment("web")
    os.environ |= {name: value for name, value in given.items() if name.startswith("AWS_") or name == "HOME"}
    try:
        yield open_store(given["OBJECT_STORE_URL"])
    finally:
        os.environ.clear()
        os.environ |= before


def publish_another_als(stack: Stack) -> list[str]:
    """The versions, the one in service first; the other is stored without being served."""
    with opened(stack) as store:
        current = store.current()["als"]
        artifact = store.load("als", current)
        model = decode(MODELS["als"], params=artifact.manifest.params, arrays=artifact.arrays)
        factors = np.array(model.item_factors)
        noise = np.random.default_rng(SEED).normal(scale=NOISE * factors.std(), size=factors.shape)
        factors = (factors + noise).astype(model.item_factors.dtype)
        other = replace(model, item_factors=factors, gram=factors.T.astype(np.float64) @ factors)
        manifest = store.save(
            other, stem="als", dataset=artifact.manifest.dataset, metrics={}, created=datetime.now(UTC)
        )
    return [current, manifest.version]
