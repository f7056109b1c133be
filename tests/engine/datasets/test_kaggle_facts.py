"""The known dirt of "The Movies Dataset"."""

from collections.abc import Callable
from pathlib import Path

import pytest

from engine.datasets.open import open_dataset
from engine.errors import DatasetError

Files = dict[str, str | bytes]
Write = Callable[..., Path]


def with_rows(files: Files, *rows: str) -> Files:
    return files | {"movies_metadata.csv": str(files["movies_metadata.csv"]) + "".join(rows)}


def test_credits_keywords_and_facts_reach_the_catalog(write: Write, kaggle_files: Files) -> None:
    movie = open_dataset(write(kaggle_files)).catalog.frame.set_index("item_id").loc[862]
    assert movie["directors"] == ["John Lasseter"]
    assert movie["cast"] == ["Tom Hanks"]
    assert movie["keywords"] == ["toy", "boy's best friend"]
    assert (movie["year"], movie["runtime"], movie["language"]) == (1995, 81, "en")
    assert (movie["release_date"], movie["poster_path"]) == ("1995-10-30", "/toy.jpg")


def test_blank_facts_stay_blank(write: Write, kaggle_files: Files) -> None:
    movie = open_dataset(write(kaggle_files)).catalog.frame.set_index("item_id").loc[5]
    assert movie["language"] == ""  # TMDB's "xx"
    assert movie["release_date"] == ""
    assert movie[["year", "runtime"]].isna().all()
    assert movie["directors"] == movie["cast"] == movie["keywords"] == []


def test_a_row_broken_by_an_unquoted_newline_is_put_together(write: Write, kaggle_files: Files) -> None:
    broken = (
        "False,[],7,,en,Midnight Man,British soldiers\n"
        " - Written by Ørnås,/p.jpg,1997-08-20,104.0,Midnight Man\n"
    )
    dataset = open_dataset(write(with_rows(kaggle_files, broken)))
    movie = dataset.catalog.frame.set_index("item_id").loc[7]
    assert movie["overview"] == "British soldiers - Written by Ørnås"
    assert (movie["title"], movie["runtime"]) == ("Midnight Man", 104)


def test_a_shifted_row_whose_id_is_a_date_is_left_out_and_counted(write: Write, kaggle_files: Files) -> None:
    shifted = " - Written by Ørnås,0.06,1997-08-20,0,104.0,[],Released,,,False,6.0\n"
    dataset = open_dataset(write(with_rows(kaggle_files, shifted)))
    assert len(dataset.catalog) == 3
    assert ("the row is shifted: its id is a date", 5) in [
        (rows.reason, rows.line) for rows in dataset.skipped
    ]


@pytest.mark.parametrize(
    ("original", "title", "shown"),
    [
        ("Jurassic Park III", "Jurassic Park Iii", "Jurassic Park III"),
        ("La machine", "The Machine", "The Machine"),
        ("Casper", "", "Casper"),
    ],
)
def test_capitals_come_from_the_original_title(
    write: Write, kaggle_files: Files, original: str, title: str, shown: str
) -> None:
    dataset = open_dataset(write(with_rows(kaggle_files, f"False,[],8,,en,{original},,,,,{title}\n")))
    assert dataset.catalog.frame.set_index("item_id").loc[8, "title"] == shown


def test_of_a_film_listed_twice_the_first_stays(write: Write, kaggle_files: Files) -> None:
    dataset = open_dataset(write(with_rows(kaggle_files, "False,[],5,,en,Again,,,,,Again\n")))
    assert dataset.catalog.frame["title"].tolist()[0] == "Four Rooms"
    assert "the film is listed twice" in [rows.reason for rows in dataset.skipped]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("False,[],abc,,en,A,,,,,A\n", "line 5: the id is 'abc', not a number"),
        ("False,[],8,,en,,,,,,\n", "line 5: the title is empty"),
        ("False,[],8,,en\n", "line 5: has 5 of 11 fields"),
        ("False,oops,8,,en,A,,,,,A\n", "line 5: 'oops' is not a list of entries"),
        ("False,[{'id': 3}],8,,en,A,,,,,A\n", "line 5: .* has no name"),
        ('False,[],8,,en,A,"cut', "line 5: is not valid CSV"),
    ],
)
def test_a_bad_row_is_an_error_with_its_line(
    write: Write, kaggle_files: Files, row: str, reason: str
) -> None:
    folder = write(with_rows(kaggle_files, row))
    with pytest.raises(DatasetError, match=rf"movies_metadata.csv, {reason}"):
        open_dataset(folder)
    assert len(open_dataset(folder, skip_bad_rows=True).catalog) == 3


def test_a_rating_of_a_movie_that_no_link_knows_is_an_error(write: Write, kaggle_files: Files) -> None:
    ratings = "userId,movieId,rating,timestamp\n1,1,4.0,100\n1,77,4.0,100\n"
    with pytest.raises(DatasetError, match=r"ratings_small.csv, line 3: there is no movie 77 in the links"):
        open_dataset(write(kaggle_files | {"ratings_small.csv": ratings}))


def test_lines_stay_right_after_ratings_of_films_without_facts(write: Write, kaggle_files: Files) -> None:
    ratings = "userId,movieId,rating,timestamp\n1,9,4.0,100\n1,1,4.0,100\n2,9,4.0,100\n2,1,7,100\n"
    with pytest.raises(DatasetError, match=r"ratings_small.csv, line 5: the rating 7"):
        open_dataset(write(kaggle_files | {"ratings_small.csv": ratings}))


@pytest.mark.parametrize("missing", ["movies_metadata.csv", "credits.csv", "keywords.csv"])
def test_a_missing_file_is_named(write: Write, kaggle_files: Files, missing: str) -> None:
    del kaggle_files[missing]
    with pytest.raises(DatasetError, match=rf"{missing}: the file is missing"):
        open_dataset(write(kaggle_files))


def test_a_missing_column_is_named(write: Write, kaggle_files: Files) -> None:
    with pytest.raises(DatasetError, match=r"keywords.csv, line 1: the column keywords is missing"):
        open_dataset(write(kaggle_files | {"keywords.csv": "id,words\n1,[]\n"}))
