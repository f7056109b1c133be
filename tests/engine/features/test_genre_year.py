import numpy as np
import pandas as pd

from engine.datasets.catalog import make_catalog
from engine.features.genre_year import genre_features, year_features

CATALOG = make_catalog(
    pd.DataFrame(
        [
            {"item_id": 1, "title": "One", "year": 1999, "genres": ["Drama", "Comedy"]},
            {"item_id": 2, "title": "Two", "year": 2000, "genres": ["Drama"]},
            {"item_id": 3, "title": "Three", "year": pd.NA, "genres": []},
        ]
    )
)


def test_genres_share_a_row_of_unit_length():
    features = genre_features(CATALOG, item_ids=np.array([1, 2, 3]))
    half = 0.5**0.5
    np.testing.assert_allclose(features.toarray(), [[half, half], [0, 1], [0, 0]])


def test_three_years_share_a_feature_and_unknown_years_have_none():
    features = year_features(CATALOG, item_ids=np.array([1, 2, 3]))  # 1999 // 3 = 666 = 2000 // 3
    assert features.toarray().tolist() == [[1], [1], [0]]


def test_items_outside_the_catalog_are_empty_rows():
    assert genre_features(CATALOG, item_ids=np.array([1, 9])).toarray()[1].tolist() == [0, 0]
    assert year_features(CATALOG, item_ids=np.array([9, 2])).toarray().tolist() == [[0], [1]]


def test_a_catalog_without_genres_and_years_has_no_features():
    bare = make_catalog(pd.DataFrame([{"item_id": 1, "title": "One"}]))
    assert genre_features(bare, item_ids=bare.item_ids).shape == (1, 0)
    assert year_features(bare, item_ids=bare.item_ids).shape == (1, 0)
