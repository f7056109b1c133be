import numpy as np
import pandas as pd
import pytest

torch = pytest.importorskip("torch", reason="the extra `neural` is not installed")

from engine.datasets.catalog import make_catalog  # noqa: E402
from engine.errors import TrainingError  # noqa: E402
from engine.models.neumf import quantised  # noqa: E402
from engine.training.neumf import Given, NeuMfFit, fit_neumf, forward, make_net  # noqa: E402
from engine.training.neumf_export import export_network  # noqa: E402
from engine.training.neural import rows_of  # noqa: E402
from engine.types import Interactions  # noqa: E402


@pytest.fixture(scope="module")
def fit(checkerboard) -> NeuMfFit:
    return fit_neumf(checkerboard.interactions, catalog=checkerboard.catalog, seed=3)


def ratings(*rows: tuple[int, int, float]) -> Interactions:
    users, items, stars = zip(*rows, strict=True) if rows else ((), (), ())
    return Interactions(
        user_ids=np.array(users, dtype=np.int64),
        item_ids=np.array(items, dtype=np.int64),
        ratings=np.array(stars, dtype=np.float64),
        timestamps=np.zeros(len(rows), dtype=np.int64),
    )


def test_the_arrays_answer_what_pytorch_answers():
    torch.manual_seed(0)
    facts, item_ids = torch.rand(6, 4), np.array([1, 2, 3, 4, 5, 6])
    net = make_net(5, 6, 4, n_factors=16)
    given = Given(facts=facts, scale=(0.5, 5.0))
    users, items = torch.randint(5, (200,)), torch.randint(6, (200,))
    forward(net, users, items, given=given)  # in training, so that batch norm has seen something
    net.eval()
    with torch.no_grad():
        expected = forward(net, users, items, given=given).numpy()
    network = export_network(net, facts=facts, item_ids=item_ids, rated_ids=item_ids, scale=(0.5, 5.0))
    found = network.predict_rows(users.numpy(), items=items.numpy())
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-5)
    rounded = quantised(network).predict_rows(users.numpy(), items=items.numpy())
    np.testing.assert_allclose(rounded, expected, rtol=0, atol=0.02)


def test_it_tells_the_colours_of_the_checkerboard_apart(fit, checkerboard):
    rows = checkerboard.interactions
    predicted = fit.network.predict(rows_of(rows.user_ids, among=fit.user_ids), item_ids=rows.item_ids)
    assert predicted[rows.ratings == 5].mean() > predicted[rows.ratings == 1].mean() + 1


def test_users_are_in_no_order_and_everybody_has_a_row(fit, checkerboard):
    assert sorted(fit.user_ids) == sorted(set(checkerboard.interactions.user_ids))
    assert fit.user_ids.tolist() != sorted(fit.user_ids)
    assert fit.network.n_users == len(fit.user_ids)


def test_the_learning_curve_ends_better_than_it_began(fit):
    curve = fit.learning_curve["validation RMSE"]
    assert min(curve) < curve[0]
    assert len(curve) == len(fit.learning_curve["training RMSE"])


def test_an_item_without_ratings_is_judged_by_its_genre():
    catalog = make_catalog(
        pd.DataFrame({"item_id": [1, 2, 3, 4], "title": list("abcd"), "genres": [["Good"], ["Bad"]] * 2})
    )
    rows = ratings(*((user, item, 5.0 if item == 1 else 1.0) for user in range(300) for item in (1, 2)))
    network = fit_neumf(rows, catalog=catalog, n_epochs=15, seed=0).network
    good, bad = network.predict(np.array([0, 0]), item_ids=np.array([3, 4]))
    assert good > bad


@pytest.mark.parametrize(
    "rows", [[(1, 1, 4.0)], [(1, 1, 5.0), (1, 2, 5.0)], [(user, 2**31 - 1, 5.0) for user in range(30)]]
)
def test_hardly_any_ratings_give_a_prediction_within_the_scale(rows):
    catalog = make_catalog(pd.DataFrame({"item_id": [1, 2], "title": ["a", "b"]}))
    fit = fit_neumf(ratings(*rows), catalog=catalog, seed=0)
    predicted = fit.network.predict(np.array([0, fit.network.n_users]), item_ids=np.array([rows[0][1], 77]))
    assert ((predicted >= 1) & (predicted <= 5)).all()


def test_no_ratings_are_one_sentence():
    catalog = make_catalog(pd.DataFrame({"item_id": [1], "title": ["a"]}))
    with pytest.raises(TrainingError, match="no ratings"):
        fit_neumf(ratings(), catalog=catalog, seed=0)
