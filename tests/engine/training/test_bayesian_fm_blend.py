import numpy as np
import pytest

from engine.errors import TrainingError
from engine.training.bayesian_fm_blend import VARIANTS, BayesianFmBlend, Variant, fit_variant
from engine.types import Floats, Ids, Interactions

SMALL = {"n_factors": 2, "n_chains": 1, "n_iterations": 20, "n_samples": 8}


@pytest.mark.parametrize("variant", [*VARIANTS, Variant(implicit=True, ordered=True)], ids=str)
def test_every_variant_tells_the_colours_of_the_checkerboard_apart(checkerboard, variant):
    rows = checkerboard.interactions
    model = fit_variant(variant, interactions=rows, catalog=checkerboard.catalog, seed=1, **SMALL)
    liked, disliked = model.predict(np.array([0, 0]), item_ids=np.array([2, 3]))
    assert liked - disliked > 1
    assert np.isfinite(model.predict(np.array([99, 0]), item_ids=np.array([0, 99]))).all()


def test_equal_ratings_have_no_levels_to_decide_between(checkerboard):
    rows = checkerboard.interactions
    equal = Interactions(
        user_ids=rows.user_ids,
        item_ids=rows.item_ids,
        ratings=rows.ratings * 0 + 3,
        timestamps=rows.timestamps,
    )
    ordered = Variant(implicit=False, ordered=True)
    model = fit_variant(ordered, interactions=equal, catalog=checkerboard.catalog, seed=1, **SMALL)
    assert model.predict(np.array([0]), item_ids=np.array([2])) == pytest.approx(3, abs=0.2)


def test_no_ratings_are_refused(checkerboard):
    none = checkerboard.interactions.take(np.array([], dtype=int))
    with pytest.raises(TrainingError):
        fit_variant(VARIANTS[0], interactions=none, catalog=checkerboard.catalog, seed=1)


class Constant:
    def __init__(self, stars: float) -> None:
        self.stars = stars

    def predict(self, user_ids: Ids, *, item_ids: Ids) -> Floats:  # noqa: ARG002
        return np.full(len(user_ids), self.stars)


def test_the_blend_is_the_mean_of_its_members_on_the_scale():
    pair = np.array([1])
    blend = BayesianFmBlend(members=[Constant(4.0), Constant(3.0)], lowest=0.5, highest=5.0)
    assert blend.predict(pair, item_ids=pair).tolist() == [3.5]
    high = BayesianFmBlend(members=[Constant(9.0)], lowest=0.5, highest=5.0)
    assert high.predict(pair, item_ids=pair).tolist() == [5.0]
