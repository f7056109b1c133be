import sys

import numpy as np
import pytest
from scipy.special import ndtr

from engine.training.fm_sides import group_sizes_of, item_side, user_side
from engine.training.gibbs import Draws, Ratings, draw_samples, load_myfm

N_ITERATIONS = 10


@pytest.fixture(scope="module", params=[False, True], ids=["regression", "ordered"])
def both(request, checkerboard):
    """Our samples of the checkerboard, and myfm's own model from the same seed."""
    ordered, rows = request.param, checkerboard.interactions
    sides = (user_side(rows, implicit=True), item_side(rows, catalog=checkerboard.catalog))
    _, places = np.unique(rows.ratings, return_inverse=True)
    targets = places if ordered else rows.ratings - 3
    ratings = Ratings(users=rows.user_ids, items=rows.item_ids, targets=targets.astype(float))
    draws = draw_samples(
        ratings, sides=sides, ordered=ordered, n_factors=3, n_iterations=N_ITERATIONS, n_samples=4, seed=5
    )
    myfm = load_myfm()
    blocks = [
        myfm.RelationBlock(ids, side.features)
        for ids, side in zip((rows.user_ids, rows.item_ids), sides, strict=True)
    ]
    kind = myfm.MyFMOrderedProbit if ordered else myfm.MyFMRegressor
    own = kind(rank=3, random_seed=5)
    own.fit(
        None, targets, X_rel=blocks, n_iter=N_ITERATIONS, n_kept_samples=1, group_shapes=group_sizes_of(sides)
    )
    return draws, own.predictor_.samples[-1], blocks, ratings, ordered


def scores(draws: Draws, ratings: Ratings) -> np.ndarray:
    last = draws.samples[-1]
    products = (last.users.vectors[ratings.users] * last.items.vectors[ratings.items]).sum(axis=1)
    return (
        last.intercept + last.users.constants[ratings.users] + last.items.constants[ratings.items] + products
    )


def test_the_last_sample_scores_as_myfm_does(both):
    draws, machine, blocks, ratings, _ = both
    from scipy.sparse import csr_matrix

    empty = csr_matrix((len(ratings.users), 0))
    np.testing.assert_allclose(scores(draws, ratings), machine.predict_score(empty, blocks), atol=1e-4)


def test_cutpoints_give_the_probabilities_of_myfm(both):
    draws, machine, blocks, ratings, ordered = both
    from scipy.sparse import csr_matrix

    if not ordered:
        assert len(draws.samples[-1].cutpoints) == 0
        return
    empty = csr_matrix((len(ratings.users), 0))
    above = ndtr(scores(draws, ratings) - draws.samples[-1].cutpoints[0])
    np.testing.assert_allclose(above, machine.oprobit_predict_proba(empty, blocks, 0)[:, 1], atol=1e-4)


def test_as_many_samples_as_asked_come_from_after_the_burn_in(both):
    draws = both[0]
    assert len(draws.samples) == 4
    assert draws.n_averaged == N_ITERATIONS - 2


def test_nothing_is_printed_and_no_stand_in_stays_behind(capfd, checkerboard):
    rows = checkerboard.interactions
    steps = []
    draw_samples(
        Ratings(users=rows.user_ids, items=rows.item_ids, targets=rows.ratings),
        sides=(user_side(rows, implicit=False), item_side(rows, catalog=checkerboard.catalog)),
        ordered=False,
        n_factors=2,
        n_iterations=5,
        n_samples=1,
        seed=1,
        progress=lambda _, /, *, done, total: steps.append((done, total)),
    )
    assert capfd.readouterr() == ("", "")
    assert steps[-1] == (5, 5)
    assert getattr(sys.modules.get("pkg_resources"), "get_distribution", True)
