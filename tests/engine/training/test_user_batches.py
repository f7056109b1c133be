import numpy as np
import pytest

from engine.training.user_batches import Lists, draw_batch, inclusion_logarithms, user_lists
from engine.types import Interactions

SIZES = (1, 4, 9)  # ratings of each user


@pytest.fixture
def lists() -> Lists:
    """User u has rated the first SIZES[u] of ten items."""
    users = np.repeat([7, 8, 9], SIZES)
    items = np.concatenate([np.arange(size) for size in SIZES])
    rows = Interactions(
        user_ids=users,
        item_ids=100 + items,
        ratings=np.full(len(users), 4.5),
        timestamps=np.zeros(len(users), dtype=np.int64),
    )
    shuffled = np.random.default_rng(0).permutation(len(users))
    return user_lists(rows, rows=shuffled, item_ids=np.arange(100, 110))


def test_each_user_has_a_list_of_the_own_ratings(lists):
    assert np.diff(lists.starts).tolist() == list(SIZES)
    assert sorted(lists.of(np.array([1])).items.tolist()) == [0, 1, 2, 3]
    assert set(lists.levels.tolist()) == {8}


def test_a_history_and_its_targets_share_nothing(lists):
    rng = np.random.default_rng(1)
    for _ in range(20):
        batch = draw_batch(lists, users=np.array([2, 1]), targets=3, rng=rng)
        assert np.bincount(batch.owners).tolist() == [3, 2]
        for place in range(2):
            known = batch.histories.items[batch.histories.owners() == place]
            assert not set(known) & set(batch.targets[batch.owners == place])
            assert len(known) >= 1


def test_how_likely_an_item_is_a_target_is_as_often_as_it_is_drawn(lists):
    expected = np.exp(inclusion_logarithms(lists, n_items=10, batch_users=2, targets=3))
    assert expected[9] == pytest.approx(0, abs=1e-6)  # nobody has rated it
    assert expected[8] == pytest.approx(1 - np.exp(-2 / 3 * 3 / 9))  # only the third user has
    assert (np.diff(expected) <= 0).all()
