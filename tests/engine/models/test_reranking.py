import numpy as np
import pytest

from engine.models.reranking import Dials, Traits, rerank

SCORES = np.array([5.0, 4.0, 3.0, 2.0])
TRAITS = Traits(
    rating_counts=np.array([100, 1000, 1, 10]),
    years=np.array([1950, 1990, 0, 2020]),
    genres=np.array([[1.0, 0], [1, 0], [1, 0], [0, 1]]),
    lean=np.zeros(4),
)


def order(*, traits: Traits = TRAITS, n: int = 4, **dials: float) -> list[int]:
    return rerank(SCORES, traits=traits, dials=Dials(**dials), n=n).tolist()


def leaning_to(*positions: int) -> Traits:
    lean = np.isin(np.arange(4), positions).astype(float)
    return Traits(rating_counts=TRAITS.rating_counts, years=TRAITS.years, genres=TRAITS.genres, lean=lean)


def test_neutral_dials_keep_the_order():
    assert order() == [0, 1, 2, 3]
    assert Dials(leanings={"Horror": 0.0}).neutral


def test_each_dial_brings_what_it_asks_for_to_the_front():
    assert order(popularity=1.0)[0] == 1
    assert order(popularity=-1.0)[0] == 2
    assert order(era=1.0)[0] == 3
    assert order(era=-1.0)[0] == 0
    assert order(traits=leaning_to(2), n=1) == [2]


def test_an_item_without_a_year_is_neither_old_nor_new():
    """Years of 1950, 1990 and 2020 have the mean 1986.7: only their order by score and spread decides."""
    assert order(era=1.0) == [3, 1, 2, 0]


def test_diversity_puts_another_genre_second():
    assert order(n=2) == [0, 1]
    assert order(n=2, diversity=1.0) == [0, 3]


@pytest.mark.parametrize("dials", [{"diversity": 1.0}, {"popularity": 1.0}, {"era": -1.0}])
def test_equal_candidates_without_traits_stay_in_order(dials):
    traits = Traits(
        rating_counts=np.zeros(3, dtype=np.int64),
        years=np.zeros(3, dtype=np.int64),
        genres=np.zeros((3, 2)),
        lean=np.zeros(3),
    )
    chosen = rerank(np.ones(3), traits=traits, dials=Dials(**dials), n=5)
    assert chosen.tolist() == [0, 1, 2]
