from dataclasses import replace

import numpy as np
import pandas as pd

from engine.datasets.catalog import COLUMNS, make_catalog
from engine.datasets.dataset import Dataset
from engine.types import Interactions


def tiny() -> Dataset:
    return Dataset(
        name="tiny",
        interactions=Interactions(
            user_ids=np.array([1, 2]),
            item_ids=np.array([1, 1]),
            ratings=np.array([3.0, 4.0]),
            timestamps=np.array([0, 1]),
        ),
        catalog=make_catalog(pd.DataFrame({"item_id": [2, 1], "title": ["B", "A"]})),
        synthetic=False,
    )


def test_a_catalog_is_sorted_and_has_every_column() -> None:
    catalog = tiny().catalog
    assert tuple(catalog.frame.columns) == COLUMNS
    assert catalog.item_ids.tolist() == [1, 2]
    assert catalog.frame["title"].tolist() == ["A", "B"]
    assert catalog.frame["genres"].tolist() == [[], []]
    assert catalog.frame["year"].isna().all()


def test_equal_content_has_one_fingerprint() -> None:
    assert tiny().fingerprint == replace(tiny(), name="other").fingerprint
    assert tiny().fingerprint.startswith("sha256:")


def test_another_rating_or_title_is_another_fingerprint() -> None:
    dataset = tiny()
    rated = replace(dataset.interactions, ratings=np.array([3.0, 4.5]))
    renamed = make_catalog(pd.DataFrame({"item_id": [2, 1], "title": ["B", "Z"]}))
    prints = {
        dataset.fingerprint,
        replace(dataset, interactions=rated).fingerprint,
        replace(dataset, catalog=renamed).fingerprint,
    }
    assert len(prints) == 3
