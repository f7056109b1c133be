import numpy as np
import pandas as pd

from engine.datasets.catalog import make_catalog
from engine.training.item_index import fit_item_index
from engine.types import Interactions


def test_the_index_counts_ratings_and_lists_genres():
    movies = {
        "item_id": [7, 2],
        "title": ["B", "A"],
        "year": [1999, None],
        "genres": [["War"], ["Drama", "War"]],
    }
    ones = np.ones(3, dtype=np.int64)
    ratings = Interactions(user_ids=ones, item_ids=np.array([7, 7, 2]), ratings=ones * 4.0, timestamps=ones)
    index = fit_item_index(make_catalog(pd.DataFrame(movies)), interactions=ratings)
    assert index.item_ids.tolist() == [2, 7]
    assert index.titles == ("A", "B")
    assert index.years.tolist() == [0, 1999]
    assert index.rating_counts.tolist() == [1, 2]
    assert index.having_genre("War").tolist() == [2, 7]
    assert index.having_genre("Drama").tolist() == [2]
