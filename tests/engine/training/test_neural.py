import numpy as np
import pytest

from engine.errors import MissingDependency
from engine.training import extras
from engine.training.candidates import CANDIDATES
from engine.training.ingredients import Ingredients
from engine.training.neural import rows_of


def test_the_row_of_a_user_is_where_the_id_stands_and_strangers_share_the_one_after_the_last():
    rows = rows_of(np.array([5, 9, 7, 1, 6]), among=np.array([7, 5, 6]))
    assert rows.tolist() == [1, 3, 0, 3, 2]


def test_without_any_user_everybody_is_a_stranger():
    assert rows_of(np.array([4, 0]), among=np.array([], dtype=np.int64)).tolist() == [0, 0]


@pytest.mark.parametrize("name", ["neumf", "two_tower"])
def test_without_pytorch_a_candidate_says_what_to_install(name, checkerboard, monkeypatch):
    monkeypatch.setattr(extras, "find_spec", lambda _: None)
    given = Ingredients(
        interactions=checkerboard.interactions, catalog=checkerboard.catalog, spark=None, seed=0
    )
    assert not CANDIDATES[name].is_installed()
    with pytest.raises(MissingDependency, match=r"nextflex\[neural\]"):
        CANDIDATES[name].fit(given)


def test_a_user_outside_the_training_part_is_one_of_average_taste(checkerboard):
    pytest.importorskip("torch", reason="the extra `neural` is not installed")
    given = Ingredients(
        interactions=checkerboard.interactions, catalog=checkerboard.catalog, spark=None, seed=0
    )
    predictor = CANDIDATES["neumf"].fit(given)
    stars = predictor.predict(np.array([998, 999, 0]), item_ids=np.array([4, 4, 4]))
    assert stars[0] == stars[1] != stars[2]
    assert ((stars >= 1) & (stars <= 5)).all()
