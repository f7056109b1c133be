import numpy as np
import pandas as pd
import pytest
from sklearn.metrics.pairwise import cosine_similarity

from engine.datasets.catalog import Catalog, make_catalog
from engine.datasets.open import open_dataset
from engine.training.content import fit_content


def test_rows_have_unit_length():
    movies = pd.DataFrame({"item_id": [1, 2], "title": ["A", "B"], "genres": [["Drama"], ["Drama", "War"]]})
    model = fit_content(make_catalog(movies))
    np.testing.assert_allclose(np.sqrt((model.soup**2).sum(axis=1)), 1)
    assert model.similar(1, n=5).item_ids.tolist() == [2]


def test_a_catalogue_without_facts_likens_nothing():
    model = fit_content(make_catalog(pd.DataFrame({"item_id": [1, 2], "title": ["A", "B"]})))
    assert model.similar(1, n=5).item_ids.tolist() == []


@pytest.mark.real_data
def test_neighbours_equal_dense_cosine_on_two_thousand_movies(movielens):
    frame = open_dataset(movielens).catalog.frame
    sample = frame.sample(2000, random_state=0).sort_values("item_id", ignore_index=True)
    model = fit_content(Catalog(frame=sample))
    cosines = np.round(cosine_similarity(model.soup.toarray()), 9)
    np.fill_diagonal(cosines, 0)
    for place in range(2000):
        order = np.argsort(-cosines[place], kind="stable")[:10]
        order = order[cosines[place][order] > 0]
        best = model.similar(int(model.item_ids[place]), n=10)
        assert best.item_ids.tolist() == model.item_ids[order].tolist()
        np.testing.assert_allclose(best.scores, cosines[place][order], atol=2e-9)
