import numpy as np
import pytest

from engine.errors import UnknownItem
from engine.models.item_index import ItemIndexModel

INDEX = ItemIndexModel(
    item_ids=np.array([3, 5]),
    titles=("Heat", "Lost"),
    years=np.array([1995, 0]),
    rating_counts=np.array([7, 9]),
    genre_names=("Crime", "Drama"),
    genres=np.array([[True, True], [False, True]]),
)


def test_a_genre_is_found_in_any_case():
    assert INDEX.having_genre("crime").tolist() == [3]
    assert INDEX.having_genre("DRAMA").tolist() == [3, 5]


def test_an_unknown_genre_has_no_items():
    assert INDEX.having_genre("Opera").tolist() == []


def test_the_label_shows_the_year_where_it_is_known():
    assert [INDEX.label(3), INDEX.label(5)] == ["Heat (1995)", "Lost"]
    with pytest.raises(UnknownItem):
        INDEX.label(4)
