import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from engine.datasets.open import open_dataset
from engine.errors import DatasetError, UnknownDataset

Files = dict[str, str | bytes]
Write = Callable[..., Path]


def test_movielens_csv_becomes_interactions_and_a_catalog(write: Write, movielens_csv_files: Files) -> None:
    dataset = open_dataset(write(movielens_csv_files))
    assert dataset.name == "tiny"
    assert not dataset.synthetic
    assert dataset.skipped_rows == 0
    np.testing.assert_array_equal(dataset.interactions.user_ids, [1, 1, 2, 7])
    np.testing.assert_array_equal(dataset.interactions.ratings, [4.0, 5.0, 0.5, 3.5])
    frame = dataset.catalog.frame
    assert frame["title"].tolist() == ["Toy Story", "The Matrix", "Babylon 5"]
    assert frame["genres"].tolist() == [["Animation", "Children"], ["Action", "Sci-Fi"], []]
    assert frame["keywords"].tolist() == [["pixar", "fun"], [], []]  # two users wrote "pixar", one "fun"
    assert frame["imdb_id"].tolist() == ["tt0114709", "tt0133093", "tt0105946"]
    assert frame["tmdb_id"].fillna(0).tolist() == [862, 603, 0]
    assert frame["year"].fillna(0).tolist() == [1995, 1999, 0]


def test_ml_1m_is_latin_1_and_says_children_as_the_newer_sets_do(
    write: Write, movielens_1m_files: Files
) -> None:
    dataset = open_dataset(write(movielens_1m_files, encoding="latin-1"))
    assert dataset.catalog.frame["title"].tolist() == ["Toy Story", "Amélie: a film"]
    assert dataset.catalog.frame["genres"][0] == ["Animation", "Children"]
    np.testing.assert_array_equal(dataset.interactions.ratings, [5, 4, 1])
    np.testing.assert_array_equal(dataset.interactions.timestamps, [100, 101, 102])


def test_ml_10m_is_utf_8_with_tags_and_half_stars(write: Write, movielens_10m_files: Files) -> None:
    dataset = open_dataset(write(movielens_10m_files))
    assert dataset.catalog.frame["title"].tolist() == ["Toy Story", "Amélie"]
    assert dataset.catalog.frame["keywords"].tolist() == [[], ["paris: the city"]]
    np.testing.assert_array_equal(dataset.interactions.ratings, [4.5, 4, 1])


def test_ml_100k_reads_genre_flags_and_release_dates(write: Write, movielens_100k_files: Files) -> None:
    dataset = open_dataset(write(movielens_100k_files, encoding="latin-1"))
    frame = dataset.catalog.frame
    assert frame["title"].tolist() == ["Toy Story", "Les Misérables", "unknown"]
    assert frame["genres"].tolist()[0] == ["Animation", "Children", "Comedy"]
    assert frame["release_date"].tolist() == ["1995-01-01", "1996-05-03", ""]
    np.testing.assert_array_equal(dataset.interactions.user_ids, [22, 196, 196])


def test_kaggle_alone_is_keyed_by_tmdb_ids(write: Write, kaggle_files: Files) -> None:
    dataset = open_dataset(write(kaggle_files))
    assert dataset.catalog.item_ids.tolist() == [5, 603, 862]
    np.testing.assert_array_equal(dataset.interactions.item_ids, [603, 862, 5])
    assert [rows.reason for rows in dataset.skipped] == [
        "the rated film has no entry in movies_metadata.csv"  # movie 9 is TMDB's 999
    ]


def test_a_join_adds_facts_and_keeps_titles_genres_and_ids(
    write: Write, movielens_csv_files: Files, kaggle_files: Files
) -> None:
    movielens = write(movielens_csv_files)
    joined = open_dataset(movielens, extra=write(kaggle_files, name="kaggle")).catalog.frame
    assert joined["item_id"].tolist() == [1, 2, 3]
    assert joined["title"].tolist() == ["Toy Story", "The Matrix", "Babylon 5"]
    assert joined["genres"].tolist() == [["Animation", "Children"], ["Action", "Sci-Fi"], []]
    assert joined["directors"].tolist() == [["John Lasseter"], ["Lana Wachowski", "Lilly Wachowski"], []]
    assert joined["keywords"].tolist() == [["toy", "boy's best friend"], [], []]
    assert joined["runtime"].fillna(0).tolist() == [81, 136, 0]
    assert joined["overview"].tolist() == ["Toys come alive.", "A hacker wakes up.", ""]


def test_only_kaggle_can_be_the_extra(write: Write, movielens_csv_files: Files) -> None:
    folder = write(movielens_csv_files)
    with pytest.raises(UnknownDataset, match="only Kaggle"):
        open_dataset(folder, extra=folder)


@pytest.mark.parametrize("wrapped", [False, True])
def test_a_zip_reads_like_its_folder(
    write: Write, movielens_csv_files: Files, tmp_path: Path, wrapped: bool
) -> None:
    folder = write(movielens_csv_files)
    root = {"root_dir": tmp_path, "base_dir": "tiny"} if wrapped else {"root_dir": folder}
    zipped = shutil.make_archive(str(tmp_path / "packed"), "zip", **root)
    assert open_dataset(zipped).fingerprint == open_dataset(folder).fingerprint
    assert open_dataset(zipped).name == "packed"


def test_a_folder_around_the_folder_does_not_matter(write: Write, movielens_csv_files: Files) -> None:
    assert open_dataset(write(movielens_csv_files).parent).interactions.user_ids.size == 4


def test_an_unknown_folder_is_told_what_is_supported(write: Write) -> None:
    with pytest.raises(UnknownDataset, match=r"ml-latest.*ml-1m.*ml-100k"):
        open_dataset(write({"notes.txt": "hello"}))


def test_a_path_that_is_not_there_is_a_dataset_error(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="no such folder or zip"):
        open_dataset(tmp_path / "nowhere")


def test_a_file_that_is_no_zip_is_a_dataset_error(write: Write) -> None:
    with pytest.raises(DatasetError, match="neither a folder nor a zip"):
        open_dataset(write({"a.zip": "not a zip"}) / "a.zip")


def test_progress_ends_at_the_size_of_each_file(write: Write, movielens_csv_files: Files) -> None:
    ends: dict[str, tuple[int, int]] = {}

    def progress(step: str, /, *, done: int, total: int) -> None:
        ends[step] = (done, total)

    open_dataset(write(movielens_csv_files), progress=progress)
    assert set(ends) == {f"Reading {name}" for name in movielens_csv_files}
    assert all(done == total for done, total in ends.values())


@pytest.mark.real_data
def test_ml_latest_small_has_its_published_size(movielens: Path) -> None:
    dataset = open_dataset(movielens)
    assert (len(dataset.catalog), len(dataset.interactions)) == (9_742, 100_836)
    assert len(np.unique(dataset.interactions.user_ids)) == 610
    assert dataset.skipped_rows == 0


@pytest.mark.real_data
def test_the_real_join_gives_directors_to_almost_all_movies(movielens: Path, kaggle: Path) -> None:
    frame = open_dataset(movielens, extra=kaggle).catalog.frame
    assert len(frame) == 9_742
    assert (frame["directors"].str.len() > 0).mean() > 0.9
    iron_man = frame[(frame["title"] == "Iron Man") & (frame["year"] == 2008)].iloc[0]
    assert iron_man["directors"] == ["Jon Favreau"]


@pytest.mark.real_data
def test_the_movies_dataset_alone_has_its_known_size(kaggle: Path) -> None:
    dataset = open_dataset(kaggle)
    assert 45_400 <= len(dataset.catalog) <= 45_500
    assert len(dataset.interactions) > 99_000
