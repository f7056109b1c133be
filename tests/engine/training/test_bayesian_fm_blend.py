import numpy as np
import pytest

from engine.errors import TrainingError
from engine.training.bayesian_fm_blend import VARIANTS, fit_bayesian_fm_blend
from engine.types import Interactions

SMALL = {"n_factors": 2, "n_chains": 1, "n_iterations": 20, "n_samples": 8}


@pytest.mark.parametrize("variant", VARIANTS, ids=str)
def test_every_variant_tells_the_colours_of_the_checkerboard_apart(checkerboard, variant):
    blend = fit_bayesian_fm_blend(
        checkerboard.interactions, catalog=checkerboard.catalog, variants=(variant,), seed=1, **SMALL
    )
    liked, disliked = blend.predict(np.array([0, 0]), item_ids=np.array([2, 3]))
    assert liked - disliked > 1
    assert np.isfinite(blend.predict(np.array([99, 0]), item_ids=np.array([0, 99]))).all()


def test_the_blend_is_the_mean_of_its_variants(checkerboard):
    blend = fit_bayesian_fm_blend(checkerboard.interactions, catalog=checkerboard.catalog, seed=1, **SMALL)
    pair = {"user_ids": np.array([99]), "item_ids": np.array([4])}
    single = [model.predict(**pair) for model in blend.variants]
    assert blend.predict(pair["user_ids"], item_ids=pair["item_ids"]) == pytest.approx(np.mean(single))


def test_equal_ratings_have_no_levels_to_decide_between(checkerboard):
    rows = checkerboard.interactions
    equal = Interactions(
        user_ids=rows.user_ids,
        item_ids=rows.item_ids,
        ratings=rows.ratings * 0 + 3,
        timestamps=rows.timestamps,
    )
    blend = fit_bayesian_fm_blend(equal, catalog=checkerboard.catalog, seed=1, **SMALL)
    assert blend.predict(np.array([0]), item_ids=np.array([2])) == pytest.approx(3, abs=0.2)


def test_no_ratings_are_refused(checkerboard):
    none = checkerboard.interactions.take(np.array([], dtype=int))
    with pytest.raises(TrainingError):
        fit_bayesian_fm_blend(none, catalog=checkerboard.catalog, seed=1)
