"""A bad file is one DatasetError with file, line and reason."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.datasets.dataset import Dataset
from engine.datasets.open import open_dataset
from engine.errors import DatasetError

Files = dict[str, str | bytes]
Write = Callable[..., Path]
HEADER = "userId,movieId,rating,timestamp\n"


@pytest.mark.parametrize(
    ("ratings", "line", "reason"),
    [
        (HEADER + "1,1,4.0,100\n1,2,5", 3, "has 3 of 4 fields"),
        (HEADER + "1,1,4.0,964982703\n1,2,5.0,96498", 3, "the file ends in the middle of a row"),
        (HEADER + "1,1,4.0,100\n1,2,5.0,101,9\n", 3, "has 5 of 4 fields"),
        (HEADER + "1,1,4.0,100\n1,2,7,101\n", 3, "the rating 7 is not one of 0.5, 1, … 5"),
        (HEADER + "1,1,4.0,100\n1,2,4.2,101\n", 3, "the rating 4.2 is not one of"),
        (HEADER + "1,1,0,100\n", 2, "the rating 0 is not one of"),
        (HEADER + "1,1,4.0,100\n1,99,4.0,101\n", 3, "there is no movie 99"),
        (HEADER + "1,1,good,100\n", 2, "rating is 'good', not a number"),
        (HEADER + "1,1,nan,100\n", 2, "the rating nan is not one of"),
        (HEADER + "x,1,4.0,100\n", 2, "userId is 'x', not a whole number"),
        (HEADER + "1,1,4.0,\n", 2, "timestamp is empty"),
        (HEADER + "1,1,4.0,100\n\n1,2,4.0,101\n", 3, "userId is empty"),
        (HEADER + "99999999999999999999,1,4.0,100\n", 2, "userId is '99999999999999999999'"),
        ("userId,movieId,timestamp\n1,1,100\n", 1, "the column rating is missing"),
        ("userId,movieId,rating,rating,timestamp\n", 1, "the column rating is there twice"),
        ("", None, "the file is empty"),
        (HEADER, None, "the file is empty|holds no rating"),
    ],
)
def test_bad_ratings_name_file_line_and_reason(
    write: Write, movielens_csv_files: Files, ratings: str, line: int | None, reason: str
) -> None:
    folder = write(movielens_csv_files | {"ratings.csv": ratings})
    with pytest.raises(DatasetError, match=reason) as caught:
        open_dataset(folder)
    assert str(caught.value.path) == str(folder / "ratings.csv")
    assert caught.value.line == line


def test_skipping_counts_bad_rows_and_keeps_the_good_ones(write: Write, movielens_csv_files: Files) -> None:
    rows = "1,1,4.0,100\n1,2\n1,2,7,101\n2,1,x,102\n2,99,3.0,103\n2,2,3.0,104\n"
    folder = write(movielens_csv_files | {"ratings.csv": HEADER + rows})
    dataset = open_dataset(folder, skip_bad_rows=True)
    assert dataset.interactions.timestamps.tolist() == [100, 104]
    assert dataset.skipped_rows == 4
    assert [(rows.count, rows.line) for rows in dataset.skipped] == [(2, 3), (1, 4), (1, 6)]


def test_lines_stay_right_after_rows_that_were_left_out(write: Write, movielens_csv_files: Files) -> None:
    rows = "broken\n1,1,4.0,100\nbroken\nbroken\n1,2,4.0,101\n1,99,4.0,102\n"
    folder = write(movielens_csv_files | {"ratings.csv": HEADER + rows})
    dataset = open_dataset(folder, skip_bad_rows=True)
    assert dataset.skipped[-1].reason == "there is no movie 99"
    assert dataset.skipped[-1].line == 7


def test_of_repeated_ratings_the_latest_stays(write: Write, movielens_csv_files: Files) -> None:
    rows = "2,1,1.0,50\n1,1,4.0,100\n1,1,2.0,300\n1,1,3.0,200\n"
    dataset = open_dataset(write(movielens_csv_files | {"ratings.csv": HEADER + rows}))
    assert dataset.interactions.user_ids.tolist() == [1, 2]
    assert dataset.interactions.ratings.tolist() == [2.0, 1.0]


@pytest.mark.parametrize("missing", ["movies.csv", "ratings.csv"])
def test_a_missing_file_is_named(write: Write, movielens_csv_files: Files, missing: str) -> None:
    del movielens_csv_files[missing]
    with pytest.raises(DatasetError, match=rf"{missing}: the file is missing"):
        open_dataset(write(movielens_csv_files))


def test_a_movie_listed_twice_is_an_error(write: Write, movielens_csv_files: Files) -> None:
    movies = "movieId,title,genres\n1,A,Drama\n2,B,Drama\n3,C,Drama\n1,D,Drama\n"
    with pytest.raises(DatasetError, match=r"movies.csv, line 5: the movie 1 is listed twice"):
        open_dataset(write(movielens_csv_files | {"movies.csv": movies}))


def test_text_that_is_not_utf_8_is_an_error(write: Write, movielens_csv_files: Files) -> None:
    movies = "movieId,title,genres\n1,A,Drama\n2,é,Drama\n3,C,Drama\n".encode("latin-1")
    with pytest.raises(DatasetError, match=r"movies.csv, line 3: title is .* not UTF-8 text"):
        open_dataset(write(movielens_csv_files | {"movies.csv": movies}))


def test_whole_star_sets_refuse_half_stars(write: Write, movielens_1m_files: Files) -> None:
    files = movielens_1m_files | {"ratings.dat": "1::1::5::100\n1::2::4.5::101\n"}
    with pytest.raises(DatasetError, match=r"ratings.dat, line 2: the rating 4.5 is not one of 1, 2, … 5"):
        open_dataset(write(files, encoding="latin-1"))


def test_text_between_the_colons_is_an_error(write: Write, movielens_1m_files: Files) -> None:
    files = movielens_1m_files | {"ratings.dat": "1::1::5::100\n1:x:2::4::101\n"}
    with pytest.raises(DatasetError, match=r"ratings.dat, line 2"):
        open_dataset(write(files, encoding="latin-1"))


def test_a_damaged_zip_is_one_error(write: Write, movielens_csv_files: Files, tmp_path: Path) -> None:
    path = tmp_path / "damaged.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in movielens_csv_files.items():
            archive.writestr(name, content)
    raw = bytearray(path.read_bytes())
    raw[45:60] = bytes(15)  # inside the first compressed file
    path.write_bytes(raw)
    with pytest.raises(DatasetError, match=r"damaged.zip.*movies.csv"):
        open_dataset(path)


def test_a_zip_damaged_far_inside_a_long_file_is_one_error(
    write: Write, movielens_csv_files: Files, tmp_path: Path
) -> None:
    rows = "".join(f"{user},{1 + user % 3},{0.5 + user % 10 / 2},{user * 7919}\n" for user in range(300_000))
    path = tmp_path / "long.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (movielens_csv_files | {"ratings.csv": HEADER + rows}).items():
            archive.writestr(name, content)
    raw = bytearray(path.read_bytes())
    raw[-600_000:-599_000] = bytes(1000)
    path.write_bytes(raw)
    with pytest.raises(DatasetError, match=r"long.zip.ratings.csv: cannot be read"):
        open_dataset(path)


MUTATION = st.tuples(st.integers(0, 400), st.integers(0, 20), st.binary(max_size=6))


@pytest.mark.parametrize(
    "kind", ["movielens_csv_files", "movielens_1m_files", "movielens_100k_files", "kaggle_files"]
)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), skip=st.booleans())
def test_mutated_files_give_a_dataset_or_a_dataset_error(
    write: Write, request: pytest.FixtureRequest, kind: str, data: st.DataObject, skip: bool
) -> None:
    files: Files = request.getfixturevalue(kind)
    name = data.draw(st.sampled_from(sorted(files)))
    start, length, replacement = data.draw(MUTATION)
    raw = str(files[name]).encode(
        "latin-1" if kind in ("movielens_1m_files", "movielens_100k_files") else "utf-8"
    )
    cut = data.draw(st.booleans())
    start %= len(raw) + 1
    mutated = raw[:start] + replacement + (b"" if cut else raw[start + length :])
    folder = write(files | {name: mutated}, encoding="latin-1")
    try:
        dataset = open_dataset(folder, skip_bad_rows=skip)
    except DatasetError:
        return  # the one exception allowed
    assert isinstance(dataset, Dataset)
