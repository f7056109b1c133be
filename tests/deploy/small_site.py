"""A site of sixty films, where size does not matter: what `bootstrap` does, without Spark and in seconds."""

from datetime import UTC, datetime

import django
import numpy as np
import pandas as pd

N_FILMS, N_USERS, N_FACTORS, SEED = 60, 40, 4, 1
GENRES = ("Comedy", "Drama", "Horror", "Sci-Fi")


def main() -> None:
    """Tables, catalogue, models and the demo logins, where the environment says."""
    django.setup()
    from django.conf import settings  # all of these need Django to be set up
    from django.core.management import call_command

    from backend.accounts.demo import demo_accounts_ensure
    from backend.catalog.loading import catalog_load
    from engine.artifacts import open_store
    from engine.models.als import AlsModel
    from engine.training.pipeline import train

    call_command("migrate", verbosity=0, interactive=False)
    demo_accounts_ensure()
    films = _films()
    catalog_load(films, update=False)
    store = open_store(settings.OBJECT_STORE_URL)
    train(films, store=store, models=["item_index", "weighted_rating", "content", "bias"])
    factors = np.random.default_rng(SEED).normal(size=(N_FILMS, N_FACTORS)).astype(np.float32)
    als = AlsModel(
        item_ids=films.catalog.item_ids,
        item_factors=factors,
        gram=(factors.T @ factors).astype(np.float64),
        signals=np.linspace(-1, 1, 10),
        regularization=0.1,
        alpha=10.0,
    )
    manifest = store.save(als, stem="als", dataset=films.fingerprint, metrics={}, created=datetime.now(UTC))
    before = store.published()
    store.publish(before.models | {"als": manifest.version}, after=before)


def _films():
    from engine.datasets.catalog import make_catalog
    from engine.datasets.dataset import Dataset
    from engine.types import Interactions

    rows = [
        {
            "item_id": number,
            "title": f"Film {number}",
            "year": 1950 + number,
            "genres": [GENRES[number % 4]],
            "keywords": [f"theme {number % 7}"],
        }
        for number in range(1, N_FILMS + 1)
    ]
    draw = np.random.default_rng(SEED)
    return Dataset(
        name="small",
        synthetic=True,
        catalog=make_catalog(pd.DataFrame(rows)),
        interactions=Interactions(
            user_ids=np.repeat(np.arange(N_USERS), N_FILMS),
            item_ids=np.tile(np.arange(1, N_FILMS + 1), N_USERS),
            ratings=draw.integers(1, 11, N_USERS * N_FILMS) / 2,
            timestamps=np.arange(N_USERS * N_FILMS),
        ),
    )


if __name__ == "__main__":
    main()
