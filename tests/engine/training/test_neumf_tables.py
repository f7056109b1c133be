import numpy as np
import pytest

from engine.models.neumf import NeuMfNetwork
from engine.training import neumf_tables
from engine.training.neumf_tables import with_tables
from engine.types import Interactions

N_ITEMS, N_USERS = 40, 12


def floats(*shape: int, rng: np.random.Generator) -> np.ndarray:
    return rng.normal(size=shape).astype(np.float32)


@pytest.fixture
def network() -> NeuMfNetwork:
    """Random; user 3 is generous."""
    rng = np.random.default_rng(5)
    biases = np.zeros(N_USERS + 1, dtype=np.float32)
    biases[3] = 4
    return NeuMfNetwork(
        item_ids=np.arange(100, 100 + N_ITEMS),
        user_codes=floats(N_USERS + 1, 2, rng=rng),
        user_scales=np.ones(N_USERS + 1, dtype=np.float32),
        user_biases=biases,
        item_codes=floats(N_ITEMS + 1, 2, rng=rng),
        item_scales=np.ones(N_ITEMS + 1, dtype=np.float32),
        item_biases=floats(N_ITEMS + 1, rng=rng),
        first_weights=floats(4, 4, rng=rng),
        first_biases=floats(4, rng=rng),
        second_weights=floats(3, 4, rng=rng),
        second_biases=floats(3, rng=rng),
        third_weights=floats(2, 3, rng=rng),
        third_biases=floats(2, rng=rng),
        output_weights=floats(4, rng=rng),
        output_bias=0.0,
        lowest=0.5,
        highest=5.0,
    )


@pytest.fixture
def interactions() -> Interactions:
    """The first three items have most of the ratings, the last has none, the others six each."""
    items = np.repeat(np.arange(100, 139), [100, 100, 100, *[6] * 36])
    rows = np.arange(len(items))
    return Interactions(user_ids=rows, item_ids=items, ratings=np.ones(len(rows)), timestamps=rows)


def stars(network: NeuMfNetwork) -> np.ndarray:
    """(n_users, n_items)."""
    items = np.arange(N_ITEMS)
    return np.array([network.predict_rows(np.array([user]), items=items) for user in range(N_USERS)])


def test_a_users_list_holds_the_highest_predictions_of_rated_items(network, interactions):
    model = with_tables(network, interactions=interactions)
    expected = np.argsort(-stars(network)[:, :39], axis=1)[:, :10]
    np.testing.assert_array_equal(model.top_items, expected)


def test_the_less_known_list_leaves_the_popular_ones_out(network, interactions):
    model = with_tables(network, interactions=interactions)
    expected = 3 + np.argsort(-stars(network)[:, 3:39], axis=1)[:, :10]
    np.testing.assert_array_equal(model.top_less_known, expected)


def test_a_movies_users_like_it_most_beside_what_they_like_otherwise(network, interactions):
    model = with_tables(network, interactions=interactions)
    rated = stars(network)[:, :39]
    liking = rated - rated.mean(axis=1, keepdims=True)
    np.testing.assert_array_equal(model.top_users[:39], np.argsort(-liking, axis=0)[:10].T)
    assert (model.top_users[39] == -1).all()


def test_in_a_large_dataset_a_sample_of_users_and_the_most_rated_items_are_asked_for(
    network, interactions, monkeypatch
):
    monkeypatch.setattr(neumf_tables, "MOST_USERS", 4)
    monkeypatch.setattr(neumf_tables, "MOST_ITEMS", 5)
    model = with_tables(network, interactions=interactions)
    assert (model.top_items[:4] >= 0).sum(axis=1).tolist() == [5] * 4
    assert (model.top_items[4:] == -1).all()
    assert set(model.top_users[:5].ravel()) == {-1, 0, 1, 2, 3}
