from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_array

from engine.errors import ModelNotServed, UnknownItem
from engine.models.als import AlsModel
from engine.models.item_index import ItemIndexModel
from engine.models.item_knn import ItemKnnModel
from engine.models.neumf import NeuMfModel
from engine.serving.picks import PicksAnswer, answer_picks

N_ITEMS, N_POPULAR, N_USERS = 60, 20, 8
NOTHING = np.array([], dtype=np.int64)
IDS = np.arange(1000, 1000 + N_ITEMS)


def zeros(*shape: int) -> Any:
    return np.zeros(shape, dtype=np.float32)


def make_items(counts: np.ndarray) -> ItemIndexModel:
    n_items = len(counts)
    return ItemIndexModel(
        item_ids=IDS[:n_items],
        titles=tuple(map(str, range(n_items))),
        years=np.zeros(n_items, dtype=np.int64),
        rating_counts=counts,
        genre_names=(),
        genres=np.zeros((n_items, 0), dtype=np.bool_),
    )


def make_neumf(top_users: np.ndarray, top_less_known: np.ndarray) -> NeuMfModel:
    """Nothing but tables."""
    return NeuMfModel(
        item_ids=IDS,
        user_codes=zeros(N_USERS + 1, 1),
        user_scales=zeros(N_USERS + 1),
        user_biases=zeros(N_USERS + 1),
        item_codes=zeros(N_ITEMS + 1, 1),
        item_scales=zeros(N_ITEMS + 1),
        item_biases=zeros(N_ITEMS + 1),
        first_weights=zeros(1, 2),
        first_biases=zeros(1),
        second_weights=zeros(1, 1),
        second_biases=zeros(1),
        third_weights=zeros(1, 1),
        third_biases=zeros(1),
        output_weights=zeros(2),
        output_bias=0.0,
        lowest=0.5,
        highest=5.0,
        top_users=top_users.astype(np.int32),
        top_items=top_less_known.astype(np.int32),
        top_less_known=top_less_known.astype(np.int32),
    )


def make_models() -> dict[str, Any]:
    """The first twenty items are popular; whoever likes item i best is user i modulo 8, and then 7 - that."""
    rng = np.random.default_rng(3)
    counts = np.where(np.arange(N_ITEMS) < N_POPULAR, 14, 6) + np.arange(N_ITEMS)[::-1] % 3
    cosines = np.triu(rng.random((N_ITEMS, N_ITEMS)), 1)
    users = np.stack([np.arange(N_ITEMS) % N_USERS, 7 - np.arange(N_ITEMS) % N_USERS], axis=1)
    favourites = np.stack([N_POPULAR + (5 * np.arange(N_USERS) + place) % 40 for place in range(4)], axis=1)
    factors = rng.random((N_ITEMS, 3)).astype(np.float32)
    return {
        "item_index": make_items(counts),
        "item_knn": ItemKnnModel(item_ids=IDS, neighbours=csr_array(cosines + cosines.T)),
        "neumf": make_neumf(users, favourites),
        "als": AlsModel(
            item_ids=IDS,
            item_factors=factors,
            gram=(factors.T @ factors).astype(np.float64),
            signals=np.linspace(-1, 1, 10),
            regularization=0.1,
            alpha=1.0,
        ),
    }


MODELS = make_models()
ALONE = {stem: model for stem, model in MODELS.items() if stem in ("item_index", "als")}


def ask(models: dict[str, Any], *picks: int, seed: int | None = None, exclude: Any = NOTHING) -> PicksAnswer:
    return answer_picks(models, picks=np.array(picks), seed=seed, exclude=np.array(exclude, dtype=np.int64))


def shown(answer: PicksAnswer) -> list[int]:
    return [*answer.popular.item_ids.tolist(), *answer.less_known.item_ids.tolist()]


@pytest.mark.parametrize("models", [MODELS, ALONE], ids=["neural", "als"])
@settings(max_examples=200, deadline=None)
@given(
    picks=st.lists(st.sampled_from(IDS.tolist()), min_size=3, max_size=3, unique=True),
    seed=st.none() | st.integers(0, 2**32),
)
def test_any_three_picks_get_five_and_five_without_a_duplicate(models, picks, seed):
    answer = ask(models, *picks, seed=seed)
    assert len(answer.popular.item_ids) == len(answer.less_known.item_ids) == 5
    assert len({*shown(answer), *picks}) == 13
    assert not set(answer.less_known.item_ids) & set(IDS[:N_POPULAR])
    assert shown(ask(models, *reversed(picks), seed=seed)) == shown(answer)
    for part in (answer.popular, answer.less_known):
        assert (np.diff(part.scores) <= 1e-12).all()


def test_the_popular_ones_are_the_nearest_among_the_popular():
    answer = ask(MODELS, 1000, 1001, 1002)
    cosines = MODELS["item_knn"].neighbours.toarray()[:3, :N_POPULAR].sum(axis=0)
    cosines[:3] = 0
    assert answer.popular.item_ids.tolist() == (1000 + np.argsort(-cosines)[:5]).tolist()
    np.testing.assert_allclose(answer.popular.scores, np.sort(cosines)[::-1][:5])


def test_the_less_known_are_what_the_users_of_the_picks_like_best():
    answer = ask(MODELS, 1000, 1008, 1016)  # each leads to user 0, and then to user 7
    favourites = MODELS["neumf"].top_less_known
    assert answer.strategy == "neural"
    assert set(answer.less_known.item_ids - 1000) <= {*favourites[0], *favourites[7]}
    assert answer.less_known.item_ids[0] - 1000 == favourites[0, 0]


def test_reasons_are_picks_and_add_up_to_the_score():
    answer = ask(MODELS, 1000, 1009, 1003)
    for part in (answer.popular, answer.less_known):
        for score, reasons in zip(part.scores, part.reasons, strict=True):
            assert {reason.item_id for reason in reasons} <= {1000, 1009, 1003}
            assert sum(reason.contribution for reason in reasons) == pytest.approx(score)


def test_another_seed_is_another_selection_and_the_same_seed_the_same():
    answers = {tuple(shown(ask(MODELS, 1000, 1001, 1002, seed=seed))) for seed in range(20)}
    assert len(answers) > 10
    assert shown(ask(MODELS, 1000, 1001, 1002, seed=4)) == shown(ask(MODELS, 1000, 1001, 1002, seed=4))


def test_without_the_network_als_answers_and_says_so():
    answer = ask(ALONE, 1000, 1001, 1002)
    assert answer.strategy == "als"
    assert answer.popular.reasons[0]


def test_excluded_items_are_replaced():
    before = ask(MODELS, 1000, 1001, 1002)
    after = ask(MODELS, 1000, 1001, 1002, exclude=shown(before))
    assert not set(shown(before)) & set(shown(after))
    assert len(shown(after)) == 10


def test_where_the_tables_say_nothing_the_most_rated_of_the_less_known_fill_the_list():
    empty = replace(MODELS["neumf"], top_users=np.full((N_ITEMS, 2), -1, dtype=np.int32))
    answer = ask(MODELS | {"neumf": empty}, 1000, 1001, 1002)
    assert answer.less_known.scores.tolist() == [0] * 5
    assert answer.less_known.reasons == [[]] * 5
    counts = MODELS["item_index"].rating_counts
    assert (counts[answer.less_known.item_ids - 1000] == counts[N_POPULAR:].max()).all()


def test_a_small_catalogue_gives_what_it_has_popular_ones_first():
    models = {**ALONE, "item_index": make_items(np.array([9, 8, 7, 6, 5, 4, 3, 2, 1, 0]))}
    answer = ask(models, 1000, 1001, 1002)
    assert sorted(shown(answer)) == list(range(1003, 1010))
    assert len(answer.popular.item_ids) == 5


def test_a_pick_outside_the_catalogue_and_missing_models_are_named():
    with pytest.raises(UnknownItem, match="5"):
        ask(MODELS, 5, 1000, 1001)
    with pytest.raises(ModelNotServed, match="item_index"):
        ask({}, 1000, 1001, 1002)
    with pytest.raises(ModelNotServed, match="picks"):
        ask({"item_index": MODELS["item_index"]}, 1000, 1001, 1002)
