import numpy as np
import pytest

from engine.errors import TrainingError
from engine.training.weighted_rating import fit_weighted_rating
from engine.types import Interactions


def rated(*rows: tuple[int, float]) -> Interactions:
    items, ratings = zip(*rows, strict=True)
    count = np.arange(len(rows))
    return Interactions(user_ids=count, item_ids=np.array(items), ratings=np.array(ratings), timestamps=count)


def test_the_score_is_the_imdb_formula_computed_by_hand():
    # Counts 3 and 1; the quantile 0 makes m = 1. C = (5 + 4 + 3 + 2) / 4 = 3.5.
    model = fit_weighted_rating(rated((1, 5), (1, 4), (1, 3), (2, 2)))
    assert model.mean_rating == 3.5
    assert model.minimum_ratings == 1
    assert model.item_ids.tolist() == [1, 2]
    np.testing.assert_allclose(model.scores, [3 / 4 * 4 + 1 / 4 * 3.5, 1 / 2 * 2 + 1 / 2 * 3.5])


def test_items_under_the_vote_quantile_are_left_out_of_a_large_catalogue():
    rows = [(item, 4.0) for item in range(1000) for _ in range(2 if item < 300 else 1)]
    model = fit_weighted_rating(rated(*rows))
    assert model.minimum_ratings == 2
    assert model.item_ids.tolist() == list(range(300))


def test_equal_scores_put_the_more_rated_first_then_the_smaller_id():
    model = fit_weighted_rating(rated((5, 3), (2, 3), (9, 3), (9, 3)))
    assert model.item_ids.tolist() == [9, 2, 5]


def test_a_chart_of_nothing_is_refused():
    with pytest.raises(TrainingError):
        fit_weighted_rating(rated((1, 5)).take(np.array([], dtype=int)))


@pytest.mark.real_data
def test_real_ratings_agree_with_the_formula_item_by_item(movielens):
    from engine.datasets.open import open_dataset

    interactions = open_dataset(movielens).interactions
    model = fit_weighted_rating(interactions)
    for item_id, score in zip(model.item_ids[:20], model.scores[:20], strict=True):
        ratings = interactions.ratings[interactions.item_ids == item_id]
        v, R, m, C = len(ratings), ratings.mean(), model.minimum_ratings, interactions.ratings.mean()
        assert score == pytest.approx(v / (v + m) * R + m / (v + m) * C)
