import numpy as np
import pytest
from scipy.sparse import csr_array
from sklearn.preprocessing import normalize

from engine.errors import UnknownItem
from engine.models.content import ContentModel


def model_of(rows: list[list[float]], *, item_ids: list[int]) -> ContentModel:
    soup = csr_array(normalize(np.array(rows)))
    tokens = tuple(f"token {place}" for place in range(len(rows[0])))
    return ContentModel(
        item_ids=np.array(item_ids), tokens=tokens, soup=soup, items_of_token=csr_array(soup.T.tocsr())
    )


MODEL = model_of([[1, 1, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1], [0, 0, 0]], item_ids=[10, 20, 30, 40, 50])


def test_neighbours_share_tokens_and_ties_go_by_item_id():
    best = MODEL.similar(10, n=5)
    assert best.item_ids.tolist() == [20, 30]
    np.testing.assert_allclose(best.scores, [0.5**0.5] * 2)


def test_no_more_than_n_are_returned():
    assert MODEL.similar(10, n=1).item_ids.tolist() == [20]


def test_excluded_items_are_replaced_by_the_next():
    assert MODEL.similar(10, n=1, exclude=np.array([20, 99])).item_ids.tolist() == [30]


def test_a_movie_that_nothing_is_known_of_has_no_neighbours():
    assert MODEL.similar(50, n=5).item_ids.tolist() == []


def test_an_unknown_item_is_named():
    with pytest.raises(UnknownItem, match="99"):
        MODEL.similar(99, n=5)


def test_shared_tokens_put_the_most_telling_first():
    model = model_of([[1, 3, 1], [1, 3, 0]], item_ids=[1, 2])
    assert model.shared_tokens(1, 2) == ["token 1", "token 0"]


def test_of_equally_near_ones_the_first_ids_are_chosen():
    model = model_of([[1.0]] * 6, item_ids=[10, 20, 30, 40, 50, 60])
    assert model.similar(30, n=2).item_ids.tolist() == [10, 20]
    assert model.similar(10, n=2, exclude=np.array([20])).item_ids.tolist() == [30, 40]
