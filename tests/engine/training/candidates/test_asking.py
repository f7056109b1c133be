import numpy as np
import pandas as pd
import pytest

from engine.datasets.catalog import make_catalog
from engine.models.popularity import PopularityModel
from engine.models.questions import question_model
from engine.training.bayesian_fm import fit_bayesian_fm
from engine.training.candidates.asking import Newcomers, ask_informative, ask_popular, ask_random
from engine.training.candidates.folded_in import folded_in
from engine.training.item_index import fit_item_index
from engine.training.popularity import fit_popularity
from engine.types import Interactions

N_ITEMS = 12


@pytest.fixture(scope="module")
def models() -> Newcomers:
    """Item i is rated by i + 2 of fourteen users."""
    pairs = [(user, item) for item in range(N_ITEMS) for user in range(item + 2)]
    users, items = (np.array(column) for column in zip(*pairs, strict=True))
    rows = Interactions(
        user_ids=users,
        item_ids=items,
        ratings=1.0 + (users + items) % 5,
        timestamps=np.zeros(len(users), dtype=np.int64),
    )
    catalog = make_catalog(
        pd.DataFrame([{"item_id": item, "title": str(item), "genres": []} for item in range(N_ITEMS)])
    )
    stars = fit_bayesian_fm(rows, catalog=catalog, n_chains=1, n_iterations=12, n_samples=4, seed=1)
    popularity: PopularityModel = fit_popularity(rows)
    return Newcomers(
        ranker=folded_in(popularity, train=rows),
        stars=stars,
        informative=question_model(stars=stars, items=fit_item_index(catalog, interactions=rows)),
    )


def interviewed(asking, *, seen) -> list[int]:
    item = next(asking)
    asked = []
    while True:
        asked.append(item)
        try:
            item = asking.send(item in seen)
        except StopIteration:
            return asked


@pytest.mark.parametrize("ask", [ask_informative, ask_popular, ask_random])
def test_everything_is_asked_about_once_but_what_is_excluded(models, ask):
    asked = interviewed(ask(models, exclude=np.array([3, 4]), seed=1), seen={1, 5})
    assert sorted(asked) == [item for item in range(N_ITEMS) if item not in (3, 4)]


def test_the_popular_come_in_their_order_and_random_ones_by_the_seed(models):
    none = np.array([], dtype=np.int64)
    assert interviewed(ask_popular(models, exclude=none, seed=1), seen=set()) == list(range(N_ITEMS))[::-1]
    one, again, other = (interviewed(ask_random(models, exclude=none, seed=s), seen=set()) for s in (1, 1, 2))
    assert one == again != other
