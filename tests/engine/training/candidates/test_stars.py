import numpy as np
import pytest

from engine.training.candidates.folded_in_stars import folded_in_stars
from engine.training.candidates.stars import STARS
from engine.training.ingredients import Ingredients
from engine.types import Floats, History, Ids, Interactions


class Counter:
    """Predicts the number of rated items, plus a tenth of the item's id."""

    def predict(self, history: History, *, item_ids: Ids) -> Floats:
        return len(history.item_ids) + item_ids / 10


def test_known_users_are_asked_about_by_their_history_and_others_by_none():
    train = Interactions(
        user_ids=np.array([7, 3, 7]),
        item_ids=np.array([1, 1, 2]),
        ratings=np.ones(3),
        timestamps=np.zeros(3, dtype=np.int64),
    )
    stars = folded_in_stars(Counter(), train=train)
    predicted = stars.predict(np.array([7, 5, 3, 7]), item_ids=np.array([1, 2, 3, 4]))
    np.testing.assert_allclose(predicted, [2.1, 0.2, 1.3, 2.4])


@pytest.mark.parametrize(
    "stem",
    [pytest.param(stem, marks=[pytest.mark.spark] * found.needs_spark) for stem, found in STARS.items()],
)
def test_every_predictor_of_stars_answers_what_it_says(stem, checkerboard, request):
    candidate, rows = STARS[stem], checkerboard.interactions
    spark = request.getfixturevalue("spark") if candidate.needs_spark else None
    model = candidate.fit(Ingredients(interactions=rows, catalog=checkerboard.catalog, spark=spark, seed=1))
    methods = ("predict", "predict_for", "posterior")
    assert candidate.answers == {name for name in methods if hasattr(model, name)}
    mine = rows.user_ids == 4
    predicted = model.predict(
        np.append(rows.user_ids[mine], [999, 4]), item_ids=np.append(rows.item_ids[mine], [4, 999])
    )
    assert np.isfinite(predicted).all()
    assert (predicted >= 1).all()
    assert (predicted <= 5).all()
    if stem != "bias":
        assert (predicted[:-2] > 3).tolist() == (rows.ratings[mine] > 3).tolist()
