import numpy as np
import pytest

from engine.errors import EvaluationError
from engine.evaluation.cold_start import STEPS, each_step, split_newcomers
from engine.evaluation.splits import (
    split_by_item,
    split_by_time,
    split_for_good,
    split_last_out,
    split_ratings,
    split_sample,
    split_strangers,
    split_users,
)
from engine.types import Interactions

RNG = np.random.default_rng(0)
DATA = Interactions(
    user_ids=RNG.integers(0, 30, 400),
    item_ids=RNG.integers(0, 25, 400),
    ratings=RNG.integers(1, 11, 400) / 2,
    timestamps=np.arange(400),  # tells the rows apart
)


ALL = [
    split_ratings,
    split_by_item,
    split_by_time,
    split_last_out,
    split_sample,
    split_strangers,
    split_users,
]


def test_ratings_held_out_for_good_stay_so_when_ratings_are_added():
    before = split_for_good(DATA.take(np.arange(0, len(DATA), 2)), test_share=0.3, seed=1)
    after = split_for_good(DATA, test_share=0.3, seed=1)
    assert pairs(before.test) <= pairs(after.test)
    assert pairs(before.train) <= pairs(after.train)
    assert pairs(before.test) != pairs(split_for_good(DATA, test_share=0.3, seed=2).test)


def test_about_the_share_is_held_out_for_good():
    places = np.arange(20_000)
    rows = Interactions(
        user_ids=places // 100, item_ids=places % 100, ratings=np.ones(20_000), timestamps=places
    )
    assert len(split_for_good(rows, test_share=0.25, seed=42).test) == pytest.approx(5000, rel=0.05)


def test_too_few_ratings_to_hold_any_out_are_refused():
    with pytest.raises(EvaluationError):
        split_for_good(DATA.take(np.arange(1)), test_share=0.2, seed=1)


def pairs(rows: Interactions) -> set[tuple[int, int]]:
    return set(zip(rows.user_ids.tolist(), rows.item_ids.tolist(), strict=True))


@pytest.mark.parametrize("split_of", ALL)
def test_every_row_is_in_exactly_one_part(split_of):
    split = split_of(DATA, seed=1)
    given = [] if split.given is None else [split.given.timestamps]
    rows = np.concatenate([split.train.timestamps, split.test.timestamps, *given])
    assert np.sort(rows).tolist() == DATA.timestamps.tolist()


@pytest.mark.parametrize(
    "split_of", [split_ratings, split_by_item, split_sample, split_strangers, split_users]
)
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


def test_new_users_are_not_in_training_and_bring_four_fifths_of_their_ratings():
    split = split_users(DATA, seed=1)
    new = np.unique(split.test.user_ids)
    assert len(new) == 6
    assert not np.isin(new, split.train.user_ids).any()
    for user in new:
        given, tested = (part.user_ids == user for part in (split.given, split.test))
        assert given.sum() == np.rint(0.8 * (given.sum() + tested.sum()))


def test_of_strangers_nothing_is_given():
    split = split_strangers(DATA, seed=1)
    assert len(split.given) == 0
    assert (
        np.unique(split.test.user_ids).tolist() == np.unique(split_users(DATA, seed=1).test.user_ids).tolist()
    )


def test_the_last_rating_of_each_user_is_left_out():
    split = split_last_out(DATA, seed=1)
    assert np.bincount(split.test.user_ids).tolist() == [1] * 30
    for user, time in zip(split.test.user_ids, split.test.timestamps, strict=True):
        assert split.train.timestamps[split.train.user_ids == user].max() < time


def test_of_ratings_given_at_once_the_one_of_the_highest_item_is_the_last_and_an_only_rating_trains():
    users, items = np.array([1, 1, 2]), np.array([7, 3, 3])
    rows = Interactions(user_ids=users, item_ids=items, ratings=np.ones(3), timestamps=np.zeros(3, dtype=int))
    split = split_last_out(rows, seed=1)
    assert (split.test.user_ids.tolist(), split.test.item_ids.tolist()) == ([1], [7])


def test_training_comes_before_testing():
    split = split_by_time(DATA, seed=1)
    assert split.train.timestamps.max() < split.test.timestamps.min()
    assert len(split.test) == pytest.approx(80, abs=1)


@pytest.mark.parametrize("split_of", [split_ratings, split_by_time, split_users])
def test_one_rating_cannot_be_split(split_of):
    with pytest.raises(EvaluationError, match="at least two"):
        split_of(DATA.take(np.array([0])), seed=1)


def test_newcomers_are_asked_about_the_same_items_at_every_step():
    many = Interactions(
        user_ids=np.repeat(np.arange(10), 40),
        item_ids=np.tile(np.arange(40), 10),
        ratings=np.full(400, 4.0),
        timestamps=np.arange(400),
    )
    split = split_newcomers(many, seed=1)
    steps = dict(each_step(split, seed=1))
    assert [len(part.given) for part in steps.values()] == [2 * step for step in STEPS]
    assert all(part.test.timestamps.tolist() == split.test.timestamps.tolist() for part in steps.values())
    assert len(split.test) == 60


def test_users_with_few_ratings_have_no_cold_start_curve():
    with pytest.raises(EvaluationError, match="20 ratings"):
        split_newcomers(DATA.take(DATA.item_ids < 5), seed=1)
