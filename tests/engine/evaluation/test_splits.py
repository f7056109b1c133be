import numpy as np
import pytest

from engine.evaluation.splits import split_by_item, split_ratings
from engine.types import Interactions

RNG = np.random.default_rng(0)
DATA = Interactions(
    user_ids=RNG.integers(0, 30, 400),
    item_ids=RNG.integers(0, 25, 400),
    ratings=RNG.integers(1, 11, 400) / 2,
    timestamps=np.arange(400),  # tells the rows apart
)


@pytest.mark.parametrize("split_of", [split_ratings, split_by_item])
def test_every_row_is_in_exactly_one_part(split_of):
    split = split_of(DATA, seed=1)
    rows = np.concatenate([split.train.timestamps, split.test.timestamps])
    assert np.sort(rows).tolist() == DATA.timestamps.tolist()


@pytest.mark.parametrize("split_of", [split_ratings, split_by_item])
def test_one_seed_gives_one_split_and_another_seed_another(split_of):
    first, again, other = (split_of(DATA, seed=seed).test.timestamps.tolist() for seed in (1, 1, 2))
    assert first == again
    assert first != other


def test_a_fifth_of_the_ratings_is_held_out():
    assert len(split_ratings(DATA, seed=1).test) == 80


def test_a_quarter_of_each_items_ratings_is_held_out():
    split = split_by_item(DATA, seed=1)
    total = np.bincount(DATA.item_ids)
    assert np.bincount(split.train.item_ids).tolist() == np.rint(0.75 * total).tolist()


def test_an_item_with_one_rating_stays_in_training():
    one = DATA.take(np.array([0]))
    assert len(split_by_item(one, seed=1).test) == 0
