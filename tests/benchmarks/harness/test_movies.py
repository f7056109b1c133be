from benchmarks.harness.interactions import make_interactions
from benchmarks.harness.movies import make_movies, write_movielens
from engine.datasets.open import open_dataset


def test_what_is_written_is_read_again(tmp_path):
    rows, catalog = make_interactions(3000, n_items=200), make_movies(200)
    dataset = open_dataset(write_movielens(tmp_path, interactions=rows, catalog=catalog))
    assert dataset.interactions.item_ids.tolist() == rows.item_ids.tolist()
    assert dataset.interactions.ratings.tolist() == rows.ratings.tolist()
    assert dataset.catalog.frame["title"].tolist() == catalog.frame["title"].tolist()
    assert dataset.catalog.frame["year"].tolist() == catalog.frame["year"].tolist()
