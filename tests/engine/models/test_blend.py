import numpy as np
import pytest
from scipy.sparse import csr_array

from engine.models.als import AlsModel
from engine.models.blend import BlendModel
from engine.models.content import ContentModel
from engine.models.ease import EaseModel
from engine.types import History

NOTHING = np.array([], dtype=np.int64)
LEVELS = np.array([-1.0, -1.0, -0.5, 0, 0, 1, 2, 3, 4, 5])


@pytest.fixture
def blend() -> BlendModel:
    """Five items; ALS knows 10 to 40, EASE 10 to 30, content all. Item 50 is the most popular."""
    factors = np.array([[1, 0], [0.8, 0.1], [0, 1], [0.1, 0.9]], dtype=np.float32)
    soup = csr_array(np.array([[1.0, 0], [0.6, 0.8], [0, 1], [0, 1], [1, 0]]))
    return BlendModel(
        item_ids=np.array([10, 20, 30, 40, 50]),
        prior=np.array([0.0, 1, 0.5, 0.25, 2]),
        als=AlsModel(
            item_ids=np.array([10, 20, 30, 40]),
            item_factors=factors,
            gram=(factors.T @ factors).astype(np.float64),
            signals=LEVELS,
            regularization=0.1,
            alpha=1.0,
        ),
        ease=EaseModel(
            item_ids=np.array([10, 20, 30]),
            weights=np.array([[0, 0.5, 0.1], [0.4, 0, 0.2], [0.1, 0.2, 0]], dtype=np.float16),
            signals=np.where(LEVELS > 0, 1.0, 0.0),
        ),
        content=ContentModel(
            item_ids=np.array([10, 20, 30, 40, 50]),
            tokens=("a", "b"),
            soup=soup,
            items_of_token=csr_array(soup.T.tocsr()),
        ),
    )


def history(ratings: dict[int, float]) -> History:
    return History(item_ids=np.array(list(ratings), dtype=np.int64), ratings=np.array(list(ratings.values())))


def test_without_a_history_the_prior_decides_alone(blend):
    best = blend.top_n(history({}), n=3, exclude=NOTHING)
    assert best.item_ids.tolist() == [50, 20, 30]


def test_the_prior_fades_with_every_known_rating(blend):
    shares = [blend._faded(history(dict.fromkeys([10, 20, 30, 999][:n], 5.0))) for n in range(5)]
    np.testing.assert_allclose(shares, [1, 5 / 6, 5 / 7, 5 / 8, 5 / 8])


def test_a_score_is_the_prior_and_what_each_rating_adds(blend):
    rated = history({30: 4.5, 10: 5.0, 20: 1.0})
    explained = blend.contributions(rated, item_ids=blend.item_ids)
    prior = blend.prior_weight * blend.fade / (blend.fade + 3) * blend.prior
    assert explained.rated_ids.tolist() == [30, 10, 20]
    np.testing.assert_allclose(prior + explained.parts.sum(axis=1), blend.score_all(rated), rtol=1e-5)


def test_a_dislike_speaks_for_nothing(blend):
    explained = blend.contributions(history({10: 5.0, 30: 0.5}), item_ids=blend.item_ids)
    assert (explained.parts[:, 1] <= 0).all()


def test_rated_and_excluded_items_are_not_shown(blend):
    best = blend.top_n(history({10: 5.0}), n=5, exclude=np.array([50]))
    assert set(best.item_ids.tolist()) == {20, 30, 40}


def test_unknown_items_change_nothing(blend):
    np.testing.assert_array_equal(
        blend.score_all(history({10: 5.0})), blend.score_all(history({10: 5.0, 999: 1.0}))
    )
