import numpy as np
import pytest

from engine.errors import TrainingError
from engine.training.item_knn import fit_item_knn, inverse_user_frequency
from engine.types import Interactions

ROWS = [(0, 1, 3.0), (0, 2, 4.0), (1, 1, 4.0), (1, 2, 3.0), (2, 3, 5.0), (2, 1, 5.0)]


def interactions(rows: list[tuple[int, int, float]]) -> Interactions:
    users, items, ratings = (np.array(column) for column in zip(*rows, strict=True))
    return Interactions(user_ids=users, item_ids=items, ratings=ratings, timestamps=users)


def test_neighbours_have_the_cosine_of_their_columns_of_weighted_stars():
    model = fit_item_knn(interactions(ROWS))
    columns = np.array([[3.0, 4, 5], [4, 3, 0], [0, 0, 5]]) * np.log1p(3 / 2)  # everybody rated two of three
    lengths = np.linalg.norm(columns, axis=1)
    cosines = columns @ columns.T / np.outer(lengths, lengths)
    np.testing.assert_allclose(model.neighbours.toarray(), cosines - np.eye(3), atol=1e-12)


def test_who_rated_much_says_less_about_each_pair():
    rows = [*ROWS, (3, 1, 4.0), (3, 2, 4.0), (3, 3, 4.0)]
    weights = inverse_user_frequency(interactions(rows))
    np.testing.assert_allclose(weights, np.log1p([3 / 2] * 6 + [1] * 3))


def test_only_the_nearest_are_kept():
    model = fit_item_knn(interactions(ROWS), n_neighbors=1)
    assert (model.neighbours.toarray() > 0).sum(axis=1).tolist() == [1, 1, 1]


def test_only_popular_items_are_known():
    assert fit_item_knn(interactions(ROWS), most_items=2).item_ids.tolist() == [1, 2]


def test_no_ratings_are_refused():
    with pytest.raises(TrainingError):
        fit_item_knn(interactions(ROWS).take(np.array([], dtype=int)))
