import numpy as np
import pandas as pd
import pytest

from engine.datasets.catalog import Catalog, make_catalog
from engine.errors import TrainingError
from engine.training.bayesian_fm import fit_bayesian_fm, with_spread
from engine.training.fm_sides import group_sizes_of, item_side, user_side
from engine.training.gibbs import load_myfm
from engine.types import History, Interactions

SMALL = {"n_factors": 3, "n_chains": 2, "n_iterations": 20, "n_samples": 4}
NOTHING = History(item_ids=np.array([], dtype=np.int64), ratings=np.array([]))


def interactions(rows: list[tuple[int, int, float]]) -> Interactions:
    users, items, ratings = zip(*rows, strict=True)
    users = np.array(users)
    return Interactions(
        user_ids=users, item_ids=np.array(items), ratings=np.array(ratings, dtype=float), timestamps=0 * users
    )


def bare_catalog(*item_ids: int) -> Catalog:
    return make_catalog(pd.DataFrame([{"item_id": item, "title": ""} for item in item_ids]))


def history_of(rows: Interactions, user: int) -> History:
    mine = rows.take(rows.user_ids == user)
    return History(item_ids=mine.item_ids, ratings=mine.ratings)


def test_the_fold_in_predicts_training_users_as_myfm_does(checkerboard):
    rows = checkerboard.interactions
    model = fit_bayesian_fm(
        rows, catalog=checkerboard.catalog, n_factors=3, n_chains=4, n_iterations=100, n_samples=20, seed=1
    )
    sides = (user_side(rows, implicit=False), item_side(rows, catalog=checkerboard.catalog))
    myfm = load_myfm()
    ids = (rows.user_ids, rows.item_ids)
    blocks = [myfm.RelationBlock(of, side.features) for of, side in zip(ids, sides, strict=True)]
    own = myfm.MyFMRegressor(rank=3, random_seed=2)
    mean = rows.ratings.mean()
    own.fit(
        None,
        rows.ratings - mean,
        X_rel=blocks,
        n_iter=200,
        n_kept_samples=150,
        group_shapes=group_sizes_of(sides),
    )
    theirs = mean + own.predict(None, blocks)
    ours = np.empty(len(rows))
    for user in np.unique(rows.user_ids):
        mine = rows.user_ids == user
        ours[mine], _ = model.posterior(history_of(rows, user), item_ids=rows.item_ids[mine])
    assert np.sqrt(np.square(ours - theirs).mean()) < 0.1


def test_a_withheld_square_of_the_checkerboard_is_told_by_its_colour(checkerboard):
    model = fit_bayesian_fm(
        checkerboard.interactions, catalog=checkerboard.catalog, n_factors=3, n_iterations=50, seed=1
    )
    for user in (0, 1, 8):
        liked, disliked = model.predict(
            history_of(checkerboard.interactions, user), item_ids=np.array([user + 2, user + 3])
        )
        assert liked - disliked > 1


def test_an_item_without_ratings_is_told_by_its_genre():
    rng = np.random.default_rng(0)
    facts = [{"item_id": item, "title": "", "genres": ["Good" if item % 2 else "Bad"]} for item in range(32)]
    rows = [
        (user, item, np.clip(4.5 - 3 * (item % 2 == 0) + rng.normal() / 4, 0.5, 5))
        for user in range(10)
        for item in range(30)
    ]
    model = fit_bayesian_fm(
        interactions(rows), catalog=make_catalog(pd.DataFrame(facts)), n_factors=2, n_iterations=40, seed=1
    )
    bad, good, unknown = model.predict(NOTHING, item_ids=np.array([30, 31, 99]))
    assert good - bad > 1
    deviations = model.posterior(NOTHING, item_ids=np.array([1, 31, 99]))[1]
    assert deviations[0] < min(deviations[1:])
    assert 0.5 <= unknown <= 5


BIG = 2**31 - 1
ODD = {
    "one rating": [(1, 1, 4.0)],
    "one user": [(1, item, 1 + item % 5) for item in range(30)],
    "one movie": [(user, 1, 1 + user % 5) for user in range(30)],
    "all ratings equal": [(user, item, 4.0) for user in range(6) for item in range(6)],
    "ids up to 2^31 - 1": [
        (BIG - user, BIG - item, 3.0 + user % 2) for user in range(4) for item in range(4)
    ],
}


@pytest.mark.parametrize("rows", ODD.values(), ids=ODD.keys())
def test_odd_datasets_give_finite_predictions_near_their_ratings(rows):
    data = interactions(rows)
    model = fit_bayesian_fm(data, catalog=bare_catalog(1, 2), seed=1, **SMALL)
    for history in (NOTHING, history_of(data, int(data.user_ids[0]))):
        values, lower, upper = model.predict_with_interval(
            history, item_ids=np.append(data.item_ids[:3], [2, 77])
        )
        assert np.isfinite([values, lower, upper]).all()
        assert (lower <= values).all()
        assert (values <= upper).all()
    if len(set(data.ratings)) == 1 and len(data) > 1:
        known = history_of(data, int(data.user_ids[0]))
        np.testing.assert_allclose(model.predict(known, item_ids=data.item_ids[:3]), 4.0, atol=0.3)


def test_no_ratings_are_refused():
    none = interactions([(1, 1, 4.0)]).take(np.array([], dtype=int))
    with pytest.raises(TrainingError):
        fit_bayesian_fm(none, catalog=bare_catalog(1), seed=1)


def test_the_spread_comes_from_the_holdout(checkerboard):
    model = fit_bayesian_fm(checkerboard.interactions, catalog=checkerboard.catalog, seed=1, **SMALL)
    assert with_spread(model, {"spread": 0.7}).spread == 0.7


def test_item_samples_lie_together_in_single_precision(checkerboard):
    model = fit_bayesian_fm(checkerboard.interactions, catalog=checkerboard.catalog, seed=1, **SMALL)
    assert model.constants.shape == (21, 8)
    assert model.vectors.shape == (21, 8, 3)
    assert model.constants.dtype == model.vectors.dtype == np.float32
    assert model.vectors.flags.c_contiguous
