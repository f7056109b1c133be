import numpy as np
import pytest

from engine.datasets.dataset import Dataset
from engine.datasets.open import open_dataset
from engine.datasets.simulate import simulate_ratings
from engine.datasets.statistics import item_statistics


@pytest.fixture(scope="module")
def demo() -> Dataset:
    return open_dataset("demo")


def test_the_demo_says_that_its_ratings_are_synthetic(demo: Dataset) -> None:
    assert demo.synthetic
    assert demo.name == "demo"


def test_one_seed_gives_one_set_of_ratings_and_another_another(demo: Dataset) -> None:
    again = simulate_ratings(demo.catalog)
    np.testing.assert_array_equal(again.item_ids, demo.interactions.item_ids)
    np.testing.assert_array_equal(again.ratings, demo.interactions.ratings)
    np.testing.assert_array_equal(again.timestamps, demo.interactions.timestamps)
    other = simulate_ratings(demo.catalog, seed=1)
    assert not np.array_equal(other.item_ids[:1000], demo.interactions.item_ids[:1000])


def test_ratings_are_half_stars_and_a_user_rates_a_film_once(demo: Dataset) -> None:
    rows = demo.interactions
    assert set(rows.ratings) == set(np.arange(1, 11) / 2)
    pairs = np.stack([rows.user_ids, rows.item_ids], axis=1)
    assert len(np.unique(pairs, axis=0)) == len(rows)
    assert 35_000 <= len(rows) <= 45_000
    assert np.bincount(rows.user_ids)[1:].min() >= 20
    assert len(np.unique(rows.user_ids)) == 600


def test_a_tenth_of_the_films_gets_a_third_of_the_ratings(demo: Dataset) -> None:
    counts = np.bincount(demo.interactions.item_ids, minlength=len(demo.catalog) + 1)[1:]
    falling = np.sort(counts)[::-1]
    assert falling[: len(falling) // 10].sum() > falling.sum() / 3
    rising = falling[::-1]
    ranks = np.arange(1, len(rising) + 1)
    gini = (2 * ranks - len(rising) - 1) @ rising / (len(rising) * rising.sum())
    assert gini > 0.5


def test_users_who_like_a_film_like_others_of_its_genre(demo: Dataset) -> None:
    """Cosines of centred ratings between films, within a genre and across genres."""
    rows = demo.interactions
    matrix = np.zeros((601, len(demo.catalog) + 1))
    means = np.bincount(rows.user_ids, weights=rows.ratings) / np.maximum(np.bincount(rows.user_ids), 1)
    matrix[rows.user_ids, rows.item_ids] = rows.ratings - means[rows.user_ids]
    matrix /= np.maximum(np.linalg.norm(matrix, axis=0), 1e-9)
    cosines = matrix.T @ matrix
    genres = demo.catalog.frame.set_index("item_id")["genres"]
    horror, musical = (
        genres.index[genres.map(lambda names, genre=genre: genre in names)].to_numpy()
        for genre in ("Horror", "Musical")
    )
    within = cosines[np.ix_(horror, horror)][~np.eye(len(horror), dtype=bool)].mean()
    assert within > 2 * abs(cosines[np.ix_(horror, musical)].mean())


def test_users_see_what_they_like(demo: Dataset) -> None:
    """Missing not at random: users' most watched genres are rated above their own mean."""
    rows = demo.interactions
    genres = demo.catalog.frame.set_index("item_id")["genres"]
    scifi = np.array(["Sci-Fi" in genres[item] for item in rows.item_ids])
    shares = np.bincount(rows.user_ids, weights=scifi)[1:] / np.bincount(rows.user_ids)[1:]
    means = np.bincount(rows.user_ids, weights=rows.ratings)[1:] / np.bincount(rows.user_ids)[1:]
    liking = rows.ratings - means[rows.user_ids - 1]
    fans = shares[rows.user_ids - 1] > np.quantile(shares, 0.8)
    assert liking[scifi & fans].mean() > liking[scifi & ~fans].mean() + 0.1


def test_some_users_are_harsh_and_some_generous(demo: Dataset) -> None:
    rows = demo.interactions
    means = np.bincount(rows.user_ids, weights=rows.ratings)[1:] / np.bincount(rows.user_ids)[1:]
    assert np.quantile(means, 0.9) - np.quantile(means, 0.1) > 0.8


def test_what_trends_is_not_what_is_popular(demo: Dataset) -> None:
    statistics = item_statistics(demo.interactions)
    popular = set(np.argsort(-statistics.rating_count)[:20])
    trending = set(np.argsort(-statistics.trending)[:20])
    assert 0 < len(popular & trending) < 15
    years = (demo.interactions.timestamps.max() - demo.interactions.timestamps.min()) / (365 * 86_400)
    assert years > 4
