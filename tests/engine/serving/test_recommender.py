from datetime import UTC, datetime
from typing import Any

import numpy as np
import pytest

from engine.artifacts import ArtifactStore
from engine.errors import CorruptArtifact, ModelNotServed, NothingPublished, TitleNotFound, UnknownItem
from engine.models.als import AlsModel
from engine.serving import Recommender, open_recommender
from engine.training.bayesian_fm import fit_bayesian_fm
from engine.training.bias import fit_bias
from engine.training.content import fit_content
from engine.training.item_index import fit_item_index
from engine.training.weighted_rating import fit_weighted_rating
from engine.types import History

NOTHING = np.array([], dtype=np.int64)


def publish(store: ArtifactStore, *, dataset: str = "sha256:x", **models: Any) -> None:
    now = datetime.now(UTC)
    versions = {
        stem: store.save(model, stem=stem, dataset=dataset, metrics={}, created=now).version
        for stem, model in models.items()
    }
    published = store.published()
    store.publish(published.models | versions, after=published)


@pytest.fixture
def recommender(store, checkerboard) -> Recommender:
    rows = checkerboard.interactions
    even = (np.arange(20) % 2 == 0).astype(float)
    factors = np.stack([even, 1 - even], axis=1) * (1 + np.arange(20))[:, None] / 20
    als = AlsModel(
        item_ids=np.arange(20),
        item_factors=factors.astype(np.float32),
        gram=factors.T @ factors,
        signals=np.array([-2, -1.5, -1, -0.5, 0.5, 1, 2, 3, 4, 5]),
        regularization=0.1,
        alpha=1.0,
    )
    publish(
        store,
        als=als,
        bias=fit_bias(rows),
        content=fit_content(checkerboard.catalog),
        item_index=fit_item_index(checkerboard.catalog, interactions=rows),
        weighted_rating=fit_weighted_rating(rows),
    )
    return open_recommender(store)


def history(ratings: dict[int, float]) -> History:
    return History(
        item_ids=np.array(list(ratings), dtype=np.int64),
        ratings=np.array(list(ratings.values()), dtype=float),
    )


def test_it_knows_its_dataset_and_versions(recommender):
    assert recommender.dataset == "sha256:x"
    assert set(recommender.versions) == {"als", "bias", "content", "item_index", "weighted_rating"}


def test_top_rated_can_be_of_one_genre(recommender):
    assert (recommender.top_rated(n=5, genre="comedy").item_ids % 2 == 1).all()
    assert len(recommender.top_rated(n=5, genre="Opera").item_ids) == 0


def test_similar_items_say_what_they_share(recommender):
    similar = recommender.similar(4, n=3)
    assert 4 not in similar.item_ids
    assert all("Drama" in shared for shared in similar.shared)
    with pytest.raises(UnknownItem):
        recommender.similar(99, n=3)


def test_titles_are_matched(recommender):
    assert recommender.match_title("board 7") == 7
    assert recommender.label(7) == "Board 7 (1957)"
    with pytest.raises(TitleNotFound):
        recommender.match_title("something else altogether")


def test_a_personal_list_follows_the_likes_and_leaves_rated_items_out(recommender):
    answer = recommender.personal(history({18: 5.0, 19: 1.0}), n=5)
    assert answer.strategy == "als"
    assert answer.item_ids.tolist() == [16, 14, 12, 10, 8]
    assert (np.diff(answer.scores) <= 0).all()
    assert len(answer.predicted_ratings) == 5


def test_reasons_are_the_liked_items_that_add_most(recommender):
    answer = recommender.personal(history({18: 5.0, 2: 5.0, 4: 3.0, 19: 5.0}), n=1)
    assert answer.item_ids.tolist() == [16]
    [reasons] = answer.reasons
    assert [(reason.item_id, reason.rating) for reason in reasons] == [(18, 5.0), (2, 5.0), (4, 3.0)]
    assert sum(reason.contribution for reason in reasons) == pytest.approx(answer.scores[0], rel=1e-5)


def test_excluded_items_are_not_recommended(recommender):
    answer = recommender.personal(history({18: 5.0}), n=2, exclude=np.array([16]))
    assert answer.item_ids.tolist() == [14, 12]


@pytest.mark.parametrize("ratings", [{}, {999: 5.0}, {3: 1.0}])
def test_a_history_without_a_known_like_gets_the_top_rated_and_says_so(recommender, ratings):
    answer = recommender.personal(history(ratings), n=3)
    expected = recommender.top_rated(n=3, exclude=np.array(list(ratings), dtype=np.int64))
    assert answer.strategy == "top_rated"
    assert answer.item_ids.tolist() == expected.item_ids.tolist()
    assert answer.reasons == [[], [], []]


def test_without_a_sampled_model_stars_come_from_the_biases_and_the_interval_is_the_scale(recommender):
    mine = history({18: 5.0})
    stars = recommender.predict_ratings(mine, np.array([16, 999]))
    expected = recommender.models["bias"].predict(mine, item_ids=np.array([16, 999]))
    assert stars.values.tolist() == expected.tolist()
    assert (stars.lower.tolist(), stars.upper.tolist()) == ([1.0, 1.0], [5.0, 5.0])


def test_stars_come_from_the_sampled_model_with_an_interval(recommender, store, checkerboard):
    sampled = fit_bayesian_fm(
        checkerboard.interactions, catalog=checkerboard.catalog, n_factors=2, n_iterations=20, seed=1
    )
    publish(store, bayesian_fm=sampled)
    served, mine = open_recommender(store), history({18: 5.0, 2: 5.0, 3: 1.0, 19: 1.0})
    stars = served.predict_ratings(mine, np.array([16, 17, 999]))
    assert stars.values[0] > stars.values[1]
    assert (stars.lower <= stars.values).all()
    assert (stars.values <= stars.upper).all()
    personal = served.personal(mine, n=3)
    again = served.predict_ratings(mine, personal.item_ids)
    np.testing.assert_array_equal(personal.predicted_ratings, again.values)


def test_without_any_model_of_stars_there_are_none(store, checkerboard):
    publish(store, content=fit_content(checkerboard.catalog))
    with pytest.raises(ModelNotServed, match="bayesian_fm"):
        open_recommender(store).predict_ratings(history({}), np.array([1]))


def test_an_empty_store_serves_nothing(store):
    with pytest.raises(NothingPublished):
        open_recommender(store)


def test_a_model_that_is_not_published_is_named(store, checkerboard):
    publish(store, bias=fit_bias(checkerboard.interactions))
    recommender = open_recommender(store)
    with pytest.raises(ModelNotServed, match="als"):
        recommender.personal(history({}), n=1)
    with pytest.raises(ModelNotServed, match="item_index"):
        recommender.match_title("board")


def test_models_of_two_datasets_are_not_served_together(store, checkerboard):
    publish(store, bias=fit_bias(checkerboard.interactions))
    publish(store, dataset="sha256:y", weighted_rating=fit_weighted_rating(checkerboard.interactions))
    with pytest.raises(CorruptArtifact, match="different datasets"):
        open_recommender(store)


def test_a_model_of_a_later_program_is_refused(store, checkerboard):
    publish(store, from_the_future=fit_bias(checkerboard.interactions))
    with pytest.raises(CorruptArtifact, match="from_the_future"):
        open_recommender(store)


def test_serving_imports_neither_spark_nor_torch_nor_training():
    import subprocess
    import sys

    code = "import sys, engine.serving; print(*sys.modules)"
    loaded = subprocess.check_output([sys.executable, "-c", code], text=True).split()
    assert not {"pyspark", "torch", "myfm", "sklearn", "engine.training"} & set(loaded)


def test_the_reasons_for_a_rating_are_the_rated_items_most_like_it(recommender):
    reasons = recommender.reasons_for_rating(history({2: 5.0, 3: 0.5}), item_id=4)
    assert reasons[0].item_id == 2
    assert reasons[0].rating == 5.0
    assert reasons[0].contribution > 0


def test_there_are_no_reasons_where_no_rated_item_is_known(recommender):
    assert recommender.reasons_for_rating(history({99: 5.0}), item_id=4) == []
    assert recommender.reasons_for_rating(history({2: 5.0}), item_id=99) == []


def test_without_its_model_no_questions_are_chosen(recommender):
    with pytest.raises(ModelNotServed, match="bayesian_fm"):
        recommender.questions(rated=NOTHING, not_seen=NOTHING, n=3)


def test_questions_are_chosen_once_their_model_is_published(store, recommender, checkerboard):
    publish(
        store, bayesian_fm=fit_bayesian_fm(checkerboard.interactions, catalog=checkerboard.catalog, seed=1)
    )
    opened = open_recommender(store)
    first = opened.questions(rated=NOTHING, not_seen=NOTHING, n=3)
    assert (len(first.item_ids), first.sureness) == (3, 0)
    then = opened.questions(rated=first.item_ids[:1], not_seen=first.item_ids[1:2], n=20)
    assert not set(then.item_ids) & set(first.item_ids[:2])
    assert 0 < then.sureness < 1
