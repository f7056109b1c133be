import numpy as np
import pandas as pd
import pytest

pytest.importorskip("torch", reason="the extra `neural` is not installed")

from engine.datasets.catalog import make_catalog
from engine.datasets.open import open_dataset
from engine.errors import TrainingError
from engine.training.comparison import compare
from engine.training.two_tower import fit_two_tower
from engine.types import History, Interactions


def test_retrieval_is_better_than_by_popularity_at_every_length_from_five_up():
    towers, popularity = compare(
        open_dataset("demo"), protocol="retrieval", models=["two_tower", "popularity"], seeds=[42]
    )
    for k in (5, 10, 50, 100):
        name = f"top-{k} (seen removed)"
        assert towers.measured.metrics[name] > popularity.measured.metrics[name]
    assert min(towers.learning_curve["validation loss"]) < towers.learning_curve["validation loss"][0]


def test_the_withheld_square_of_the_checkerboard_comes_first(checkerboard):
    rows = checkerboard.interactions
    model = fit_two_tower(rows, catalog=checkerboard.catalog, seed=0).model
    for user in range(20):
        mine = rows.take(rows.user_ids == user)
        history = History(item_ids=mine.item_ids, ratings=mine.ratings)
        assert model.top_n(history, n=1, exclude=mine.item_ids[:0]).item_ids.tolist() == [(user + 2) % 20]


@pytest.mark.parametrize("n_users", [1, 2])
def test_hardly_any_ratings_give_finite_scores(n_users):
    rows = Interactions(
        user_ids=np.arange(n_users),
        item_ids=np.full(n_users, 2**31 - 1),
        ratings=np.full(n_users, 5.0),
        timestamps=np.zeros(n_users, dtype=np.int64),
    )
    catalog = make_catalog(pd.DataFrame({"item_id": [1], "title": ["a"]}))
    model = fit_two_tower(rows, catalog=catalog, seed=0).model
    scores = model.score_all(History(item_ids=model.item_ids, ratings=np.array([5.0])))
    assert np.isfinite(scores).all()
    with pytest.raises(TrainingError, match="no ratings"):
        fit_two_tower(rows.take(np.array([], dtype=np.int64)), catalog=catalog, seed=0)
