import numpy as np

from benchmarks.harness.interactions import make_interactions


def test_as_many_as_asked_for_sorted_and_no_pair_twice():
    rows = make_interactions(20_000, n_items=1000)
    assert len(rows) == 20_000
    pairs = rows.user_ids * 1001 + rows.item_ids
    assert (np.diff(pairs) > 0).all()
    assert set(rows.ratings * 2) <= set(range(1, 11))
    assert rows.item_ids.min() >= 1
    assert rows.item_ids.max() <= 1000


def test_few_movies_get_most_of_the_ratings():
    counts = np.sort(np.bincount(make_interactions(50_000, n_items=2000).item_ids))[::-1]
    assert counts[:200].sum() > counts.sum() / 3
    assert np.median(counts) < counts.mean()


def test_the_same_seed_gives_the_same():
    first, second = (make_interactions(5000, n_items=300, seed=3) for _ in range(2))
    np.testing.assert_array_equal(first.item_ids, second.item_ids)
    np.testing.assert_array_equal(first.ratings, second.ratings)
