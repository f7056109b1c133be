"""What to train on: the catalogue as it is, the dataset's ratings and those of the site's users."""

from typing import Any

import numpy as np
import pandas as pd
from django.db import transaction

from backend.catalog.models import Movie
from backend.catalog.services import catalog_revision
from backend.ratings.selectors import rating_columns
from engine.artifacts.objects import Objects
from engine.datasets.catalog import COLUMNS, Catalog, make_catalog
from engine.datasets.dataset import Dataset
from engine.errors import TrainingError
from engine.training.stored_interactions import load_interactions
from engine.types import Ids, Interactions


def training_dataset(objects: Objects) -> Dataset:
    """One dataset with the item ids of the catalogue's; users of the site have negative ids.

    Whoever deletes an account is in no later one. Raises TrainingError when no dataset has been loaded.
    """
    with transaction.atomic():
        revision, catalog, site = catalog_revision(), _catalog(), rating_columns()
    if not revision.fingerprint:
        raise TrainingError("The catalogue is empty, or half loaded: run manage.py load_catalog.")
    given = load_interactions(fingerprint=revision.fingerprint, objects=objects)
    if given is None:
        raise TrainingError(
            f"The store does not hold the ratings of {revision.dataset}: run manage.py load_catalog."
        )
    return Dataset(
        name=revision.dataset,
        interactions=_merged(given, site, item_ids=catalog.item_ids),
        catalog=catalog,
        synthetic=False,
        origin=revision.fingerprint,
    )


def _catalog() -> Catalog:
    rows: list[dict[str, Any]] = [
        {"item_id": row.pop("id"), **row}
        for row in Movie.objects.order_by("id").values("id", *COLUMNS[1:]).iterator(2000)
    ]
    if not rows:
        raise TrainingError("The catalogue is empty: run manage.py load_catalog.")
    return make_catalog(pd.DataFrame(rows))


def _merged(given: Interactions, site: Interactions, *, item_ids: Ids) -> Interactions:
    """Both, sorted by user and item; ratings of movies that are no longer in the catalogue are left out."""
    known = np.isin(given.item_ids, item_ids)
    dataset = given if known.all() else given.take(known)
    below = min(0, int(dataset.user_ids.min(initial=0)))  # users of the dataset come from there on
    both = Interactions(
        user_ids=np.concatenate([below - site.user_ids, dataset.user_ids]),
        item_ids=np.concatenate([site.item_ids, dataset.item_ids]),
        ratings=np.concatenate([site.ratings, dataset.ratings]),
        timestamps=np.concatenate([site.timestamps, dataset.timestamps]),
    )
    return both.take(np.lexsort((both.item_ids, both.user_ids)))
