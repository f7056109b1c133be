import numpy as np
import pandas as pd

from engine.datasets.catalog import make_catalog
from engine.training.fm_sides import item_side, user_side
from engine.types import Interactions

RATINGS = Interactions(
    user_ids=np.array([1, 1, 2]),
    item_ids=np.array([10, 30, 10]),
    ratings=np.array([4.0, 3.0, 5.0]),
    timestamps=np.zeros(3, dtype=np.int64),
)
CATALOG = make_catalog(
    pd.DataFrame([{"item_id": item, "title": "", "genres": ["Drama"]} for item in (10, 20)])
)
HALF = 0.5**0.5


def test_an_item_is_itself_its_raters_and_its_facts():
    side = item_side(RATINGS, catalog=CATALOG)
    assert side.ids.tolist() == [10, 20, 30]  # the catalog's and the ratings'
    assert side.group_sizes == [2, 2, 1]  # rated items, users, genres; no years are known
    np.testing.assert_allclose(
        side.features.toarray(), [[1, 0, HALF, HALF, 1], [0, 0, 0, 0, 1], [0, 1, 1, 0, 0]]
    )


def test_ids_without_ratings_and_the_unknown_id_share_a_column():
    features = item_side(RATINGS, catalog=CATALOG).features_with_unknown.toarray()
    assert features.shape == (4, 6)
    assert features[:, -1].tolist() == [0, 1, 0, 1]
    assert features[-1, :-1].tolist() == [0] * 5


def test_a_user_is_itself_and_if_wanted_what_was_rated():
    assert user_side(RATINGS, implicit=False).features.toarray().tolist() == [[1, 0], [0, 1]]
    side = user_side(RATINGS, implicit=True)
    np.testing.assert_allclose(side.features.toarray(), [[1, 0, HALF, HALF], [0, 1, 1, 0]])
