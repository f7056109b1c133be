"""What must hold for every model, whatever it computes."""

from datetime import UTC, datetime
from typing import Any

import numpy as np
import pytest

from engine.artifacts import ArtifactStore
from engine.artifacts.codec import decode, encode
from engine.datasets.dataset import Dataset
from engine.models.als import AlsModel
from engine.models.registry import MODELS
from engine.training.ingredients import Ingredients
from engine.training.recipes import RECIPES
from engine.types import History

STEMS = [
    pytest.param(stem, marks=[pytest.mark.spark] * recipe.needs_spark) for stem, recipe in RECIPES.items()
]
N_USERS = 20


def fit(stem: str, *, dataset: Dataset, request: pytest.FixtureRequest, seed: int = 7) -> Any:
    if not RECIPES[stem].is_installed():
        pytest.skip(f"the extra `{RECIPES[stem].extra}` is not installed")
    spark = request.getfixturevalue("spark") if RECIPES[stem].needs_spark else None
    given = Ingredients(interactions=dataset.interactions, catalog=dataset.catalog, spark=spark, seed=seed)
    return RECIPES[stem].fit(given)


@pytest.fixture(scope="module", params=STEMS)
def stem(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def model(stem: str, checkerboard: Dataset, request: pytest.FixtureRequest) -> Any:
    return fit(stem, dataset=checkerboard, request=request)


def assert_same(first: Any, second: Any, *, tolerance: float = 0.0) -> None:
    (params, arrays), (other_params, other_arrays) = encode(first), encode(second)
    assert params == other_params
    assert arrays.keys() == other_arrays.keys()
    for name, array in arrays.items():
        np.testing.assert_allclose(array, other_arrays[name], rtol=0, atol=tolerance)


def test_every_model_can_be_trained_and_every_recipe_makes_a_model():
    assert list(RECIPES) == list(MODELS)


def test_it_is_what_the_registry_says(stem, model):
    assert type(model) is MODELS[stem]


def test_it_survives_the_store(stem, model, store: ArtifactStore):
    version = store.save(model, stem=stem, dataset="x", metrics={}, created=datetime.now(UTC)).version
    artifact = store.load(stem, version)
    again = decode(MODELS[stem], params=artifact.manifest.params, arrays=artifact.arrays)
    assert_same(model, again)


def test_refitting_with_one_seed_repeats_itself(stem, model, checkerboard, request):
    again = fit(stem, dataset=checkerboard, request=request)
    assert_same(model, again, tolerance=1e-6)  # Spark adds up in no fixed order


def test_its_arrays_are_plain_and_finite(model):
    for array in encode(model)[1].values():
        assert not array.dtype.hasobject
        assert np.isfinite(array).all()


def test_unknown_items_change_nothing(stem, model):
    known = np.array([0, 1, 4])
    plain = History(item_ids=known, ratings=np.array([5.0, 1.0, 5.0]))
    strange = History(item_ids=np.append(known, 999), ratings=np.append(plain.ratings, 3.0))
    if stem in ("als", "two_tower"):
        np.testing.assert_array_equal(model.score_all(plain), model.score_all(strange))
    elif stem == "bias":
        average = History(item_ids=np.array([999]), ratings=np.array([model.mean_rating]))
        assert model.user_bias(average) == 0
    elif stem == "bayesian_fm":
        np.testing.assert_array_equal(
            model.predict(plain, item_ids=known), model.predict(strange, item_ids=known)
        )
    elif stem == "neumf":
        stars = model.predict(np.array([0, 0]), item_ids=np.array([999, 998]))
        assert stars[0] == stars[1]
    elif stem == "weighted_rating":
        assert 999 not in model.top_n(99, among=np.array([999, 1])).item_ids


@pytest.fixture(scope="module")
def als(checkerboard: Dataset, request: pytest.FixtureRequest) -> AlsModel:
    fitted: AlsModel = fit("als", dataset=checkerboard, request=request)
    return fitted


@pytest.mark.spark
def test_a_personal_model_ranks_the_withheld_square_of_the_checkerboard_first(als, checkerboard):
    rows = checkerboard.interactions
    for user in range(N_USERS):
        mine = rows.take(rows.user_ids == user)
        history = History(item_ids=mine.item_ids, ratings=mine.ratings)
        best = als.top_n(history, n=1, exclude=np.array([], dtype=np.int64))
        assert best.item_ids.tolist() == [(user + 2) % N_USERS]


@pytest.mark.spark
def test_half_a_history_is_enough_to_put_the_users_own_colour_first(als):
    history = History(item_ids=np.array([0, 1, 2, 3]), ratings=np.array([5.0, 1.0, 5.0, 1.0]))
    best = als.top_n(history, n=8, exclude=np.array([], dtype=np.int64))
    assert (best.item_ids % 2 == 0).all()
