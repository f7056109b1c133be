from dataclasses import replace

import numpy as np
import pytest

from engine.models.neumf import NeuMfNetwork, quantised


def column(*values: float) -> np.ndarray:
    return np.array(values, dtype=np.float32)


@pytest.fixture
def network() -> NeuMfNetwork:
    """One factor; the layers add user and item up, so that the score is max(u + i, 0) + u · i + biases."""
    return NeuMfNetwork(
        item_ids=np.array([10, 20]),
        user_codes=column(1, -1, 0)[:, None],
        user_scales=column(1, 1, 1),
        user_biases=column(0, 0.5, 0),
        item_codes=column(2, -3, 0)[:, None],
        item_scales=column(1, 1, 1),
        item_biases=column(0.25, 0, 0),
        first_weights=np.ones((1, 2), dtype=np.float32),
        first_biases=column(0),
        second_weights=np.ones((1, 1), dtype=np.float32),
        second_biases=column(0),
        third_weights=np.ones((1, 1), dtype=np.float32),
        third_biases=column(0),
        output_weights=column(1, 1),
        output_bias=0.1,
        lowest=1.0,
        highest=5.0,
    )


def stars(score: float) -> float:
    return 1 + 4 / (1 + np.exp(-score))


def test_a_prediction_is_the_networks_formula(network):
    predicted = network.predict(np.array([0, 1]), item_ids=np.array([10, 20]))
    np.testing.assert_allclose(predicted, [stars(3 + 2 + 0.25 + 0.1), stars(0 + 3 + 0.5 + 0.1)], rtol=1e-6)


def test_an_unknown_item_and_an_unknown_user_have_rows_of_their_own(network):
    predicted = network.predict(np.array([network.n_users]), item_ids=np.array([99]))
    np.testing.assert_allclose(predicted, [stars(0.1)], rtol=1e-6)


def test_one_user_can_be_asked_about_many_items(network):
    together = network.predict_rows(np.array([0]), items=np.array([0, 1, 2]))
    alone = [network.predict_rows(np.array([0]), items=np.array([item]))[0] for item in range(3)]
    np.testing.assert_allclose(together, alone, rtol=1e-6)


def test_quantised_embeddings_are_bytes_and_off_by_half_a_step_at_most(network):
    rng = np.random.default_rng(0)
    embeddings = rng.normal(size=(3, 16)).astype(np.float32)
    embeddings[2] = 0
    wide = replace(network, user_codes=embeddings, item_codes=embeddings)
    small = quantised(wide)
    assert small.user_codes.dtype == np.int8
    error = np.abs(small.user_codes * small.user_scales[:, None] - embeddings)
    assert (error <= small.user_scales[:, None] / 2 + 1e-7).all()
    assert np.abs(small.user_codes[:2]).max(axis=1).tolist() == [127, 127]
    assert small.user_codes[2].tolist() == [0] * 16


def test_quantising_twice_changes_nothing(network):
    once = quantised(network)
    np.testing.assert_array_equal(quantised(once).item_codes, once.item_codes)
