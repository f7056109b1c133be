"""Datasets that break things: each gives a right answer or one clear error, in training and in evaluation."""

import numpy as np
import pandas as pd
import pytest

from engine.datasets.catalog import make_catalog
from engine.datasets.dataset import Dataset
from engine.errors import EngineError, TrainingError
from engine.evaluation.protocols import PROTOCOLS
from engine.serving import open_recommender
from engine.training.comparison import candidates_for, compare
from engine.training.pipeline import train
from engine.training.recipes import RECIPES
from engine.types import History, Interactions

LARGEST = 2**31 - 1
RATED = [
    (user, item, 1.0 + (user * item) % 5) for user in range(12) for item in range(1, 30) if (user + item) % 3
]


def dataset(rows: list[tuple[int, int, float]], *, titles: str = "Film {}") -> Dataset:
    users, items, ratings = (np.array(column) for column in zip(*rows, strict=True))
    movies = [{"item_id": item, "title": titles.format(item), "genres": []} for item in np.unique(items)]
    return Dataset(
        name="odd",
        synthetic=True,
        catalog=make_catalog(pd.DataFrame(movies)),
        interactions=Interactions(
            user_ids=users, item_ids=items, ratings=ratings.astype(float), timestamps=np.arange(len(users))
        ),
    )


ODD = {
    "one user": dataset([(1, item, 1.0 + item % 5) for item in range(1, 30)]),
    "one movie": dataset([(user, 1, 1.0 + user % 5) for user in range(30)]),
    "one rating": dataset([(1, 1, 4.0)]),
    "all ratings equal": dataset([(user, item, 3.0) for user, item, _ in RATED]),
    "only dislikes": dataset([(user, item, 1.0) for user, item, _ in RATED]),
    "a user who rated everything": dataset([*RATED, *((99, item, 4.0) for item in range(1, 30))]),
    "the largest ids": dataset([(LARGEST - user, LARGEST - item, stars) for user, item, stars in RATED]),
    "titles beyond ASCII": dataset(RATED, titles="Amélie — 千と千尋 «{}»"),
    "only new users at the end": dataset([(n // 20, 1 + n % 20, 4.0) for n in range(100)]),
}


@pytest.fixture(params=ODD)
def odd(request: pytest.FixtureRequest) -> Dataset:
    return ODD[request.param]


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_comparison_has_finite_figures_or_one_clear_error(odd, protocol):
    models = [
        name
        for name, candidate in candidates_for(protocol).items()
        if not candidate.needs_spark and candidate.extra is None and "bayesian" not in name
    ]
    for model in models:
        try:
            [found] = compare(odd, protocol=protocol, models=[model], seeds=[1])
        except EngineError as error:
            figures, sentence = [], str(error)
        else:
            figures, sentence = list(found.measured.metrics.values()), "Measured."
        assert np.isfinite(figures).all(), model
        assert sentence.endswith(".")
        assert "\n" not in sentence


def test_new_users_at_the_end_get_what_is_popular():
    late = ODD["only new users at the end"]
    popular, ease = compare(late, protocol="time-split", models=["popularity", "ease"])
    assert ease.measured.metrics["ndcg@10"] == popular.measured.metrics["ndcg@10"] > 0


@pytest.mark.spark
@pytest.mark.usefixtures("spark")
@pytest.mark.parametrize("name", ODD)
def test_what_can_be_trained_is_served(name, store):
    odd = ODD[name]
    stems = [stem for stem, recipe in RECIPES.items() if recipe.extra is None]
    if name == "only dislikes":
        with pytest.raises(TrainingError, match="No rating is high enough to count as a like"):
            train(odd, store=store, models=stems)
        return
    train(odd, store=store, models=stems)
    known = odd.interactions.item_ids[:1]
    answer = open_recommender(store).personal(History(item_ids=known, ratings=np.array([5.0])), n=5)
    assert not np.isin(known, answer.item_ids).any()
    assert np.isfinite(answer.scores).all()
    assert np.isfinite(answer.predicted_ratings).all()
