import numpy as np
import pytest

from engine.models.bayesian_fm import BayesianFmModel
from engine.models.item_index import ItemIndexModel
from engine.models.questions import QuestionModel, question_model

NONE = np.array([], dtype=np.int64)
COUNTS = np.array([100, 90, 80, 70, 60])


def make_stars(vectors: list[list[float]], *, noise: float = 1.0) -> BayesianFmModel:
    """One sample; items 10, 20 … with these vectors, of a user whose vector has a variance of 1."""
    n_items, n_factors = len(vectors), len(vectors[0])
    return BayesianFmModel(
        item_ids=np.arange(1, n_items + 1) * 10,
        constants=np.full((n_items + 1, 1), 3, dtype=np.float32),
        vectors=np.array([*vectors, [0.0] * n_factors], dtype=np.float32)[:, None, :],
        unseen_variances=np.zeros(n_items + 1, dtype=np.float32),
        user_means=np.zeros((1, 1 + n_factors)),
        user_precisions=np.ones((1, 1 + n_factors)),
        noise_precisions=np.array([1 / noise]),
        spread=1.28,
        lowest=0.5,
        highest=5.0,
    )


def make_items(counts: np.ndarray) -> ItemIndexModel:
    return ItemIndexModel(
        item_ids=np.arange(1, len(counts) + 1) * 10,
        titles=tuple("x" for _ in counts),
        years=np.zeros(len(counts), dtype=np.int64),
        rating_counts=counts,
        genre_names=(),
        genres=np.zeros((len(counts), 0), dtype=np.bool_),
    )


def make_questions(vectors: list[list[float]], counts: np.ndarray = COUNTS) -> QuestionModel:
    return question_model(stars=make_stars(vectors), items=make_items(counts[: len(vectors)]))


def ask(model: QuestionModel, *, rated=NONE, not_seen=NONE, exclude=NONE, n: int = 1) -> list[int]:
    given = (np.array(ids, dtype=np.int64) for ids in (rated, not_seen, exclude))
    rated, not_seen, exclude = given
    return model.best(rated=rated, not_seen=not_seen, exclude=exclude, n=n).tolist()


def test_an_item_like_all_others_teaches_nothing_and_one_apart_teaches():
    model = make_questions([[1.0], [1.0], [1.0], [-3.0]])
    assert ask(model)[0] == 40


def test_what_was_answered_already_makes_items_like_it_less_telling():
    apart = [[2.0, 0.0], [-2.0, 0.0], [0.0, 1.5], [0.0, -1.5]]
    model = make_questions(apart, np.array([50, 50, 50, 50]))
    first, second = ask(model, n=2)
    assert first in (10, 20)
    assert second in (30, 40)
    assert ask(model, rated=[10])[0] in (30, 40)


def test_of_two_that_teach_alike_the_one_more_people_know_is_asked():
    model = make_questions([[2.0], [-2.0]], np.array([100, 20]))
    assert ask(model, n=2) == [10, 20]


def test_asked_and_excluded_items_are_not_asked_again_and_a_short_pool_gives_what_it_has():
    model = make_questions([[1.0], [-1.0], [2.0], [-2.0], [0.5]])
    assert set(ask(model, rated=[10], not_seen=[20], exclude=[30], n=9)) == {40, 50}
    assert ask(model, rated=[10, 20, 30, 40, 50]) == []


def test_the_reduction_is_what_rating_the_item_really_takes_off():
    rng = np.random.default_rng(3)
    model = make_questions(rng.normal(size=(5, 3)).tolist())
    before, after = model.covariance(np.array([20])), model.covariance(np.array([20, 40]))
    taken = np.einsum("sfg,sgf->s", model.targets, before - after).mean()
    place = int(np.searchsorted(model.item_ids, 40))
    assert model._reductions(before, model.rows)[place] == pytest.approx(taken)


def test_chances_fall_with_what_was_not_seen_and_rise_with_what_was():
    model = make_questions([[1.0]] * 5)
    plain = model._chances(rated=NONE, not_seen=NONE)
    np.testing.assert_allclose(plain, 0.55 * COUNTS / 100)
    assert (model._chances(rated=NONE, not_seen=np.array([10, 20])) < plain).all()
    assert (model._chances(rated=np.array([50, 40]), not_seen=NONE) > plain).all()


def test_sureness_begins_at_nothing_and_grows_with_every_rating():
    model = make_questions(np.random.default_rng(5).normal(size=(5, 3)).tolist())
    steps = [model.sureness(model.item_ids[:n]) for n in range(6)]
    assert steps[0] == 0
    assert (np.diff(steps) > 0).all()
    assert steps[-1] < 1


def test_sureness_is_the_share_settled():
    model = question_model(stars=make_stars([[1.0], [-1.0]], noise=1.0), items=make_items(np.array([5, 5])))
    assert model.targets[0].tolist() == [[0, 0], [0, 1]]  # what both have in common does not count
    # A = I + x xᵀ with x = (1, 1): Σ = [[2/3, -1/3], [-1/3, 2/3]]; of a variance of 1 a third is settled.
    assert model.sureness(np.array([10])) == pytest.approx(1 / 3)


def test_unknown_items_say_nothing():
    model = make_questions([[1.0], [-1.0]])
    assert model.sureness(np.array([999])) == 0
    assert ask(model, rated=[999], not_seen=[998], n=2) == ask(model, n=2)
