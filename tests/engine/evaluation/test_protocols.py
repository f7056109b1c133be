from dataclasses import replace

import numpy as np
import pytest

from engine.errors import EvaluationError
from engine.evaluation.protocols import PROTOCOLS
from engine.types import Interactions

N_USERS, N_ITEMS = 30, 60


@pytest.fixture
def interactions() -> Interactions:
    users, items = (places.ravel() for places in np.indices((N_USERS, N_ITEMS)))
    kept = np.random.default_rng(0).random(len(users)) < 0.7
    return Interactions(
        user_ids=users[kept],
        item_ids=items[kept],
        ratings=1.0 + (users + items)[kept] % 5,
        timestamps=np.arange(kept.sum()),
    )


@pytest.mark.parametrize("name", PROTOCOLS)
def test_every_protocol_has_its_headline_for_a_model_that_answers_everything(
    name, interactions, catalog, scorer
):
    protocol = PROTOCOLS[name]
    knows_all = replace(scorer, item_ids=np.arange(N_ITEMS), scores=np.linspace(1, 5, N_ITEMS))
    split = protocol.split_of(interactions, seed=1)
    found = protocol.measure(knows_all, split=split, catalog=catalog, seed=1)
    assert set(protocol.headline) <= found.metrics.keys()
    assert all(np.isfinite(value) for value in found.metrics.values())


@pytest.mark.parametrize("name", PROTOCOLS)
def test_one_rating_is_one_clear_error(name, interactions):
    with pytest.raises(EvaluationError):
        PROTOCOLS[name].split_of(interactions.take(np.array([0])), seed=1)
