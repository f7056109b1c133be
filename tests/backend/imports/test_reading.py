# ruff: noqa: E501  # a table reads best with a row in a line
from datetime import UTC, datetime

import pytest
from rest_framework.exceptions import ValidationError

from backend.imports.reading import upload_read
from tests.backend.imports import files
from tests.backend.imports.conftest import zipped


def read(text, name="file.csv"):
    """Kind, title, year, IMDb number, TMDB id, half stars of each entry; or why it is none."""
    _, entries = upload_read(text.encode() if isinstance(text, str) else text, name=name)
    return [
        (
            entry.fault
            or entry.skipped
            or (entry.kind, entry.title, entry.year, entry.imdb_number, entry.tmdb_id, entry.half_stars)
        )
        for _, entry in entries
    ]


HEAT = (113277, 949)
DUNE = (1160419, 438631)
WANTED = [
    ("LETTERBOXD_RATINGS", "ratings.csv", [("rating", "Heat", 1995, None, None, 9), ("rating", "Amélie", 2001, None, None, 1)]),
    ("LETTERBOXD_WATCHLIST", "watchlist.csv", [("watchlist", "Dune", 2021, None, None, None)]),
    ("LETTERBOXD_WATCHLIST", "watched.csv", [("seen", "Dune", 2021, None, None, None)]),
    ("LETTERBOXD_DIARY", "diary.csv", [("rating", "Heat", 1995, None, None, 8), ("seen", "Dune", 2021, None, None, None)]),
    ("LETTERBOXD_REVIEWS", "reviews.csv", [("rating", "Heat", 1995, None, None, 7)]),
    ("LETTERBOXD_LIST", "sand.csv", [("watchlist", "Dune", 1984, None, None, None), ("watchlist", "Dune", 2021, None, None, None)]),
    ("LETTERBOXD_IMPORT", "x.csv", [("rating", "Heat", 1995, *HEAT, 9), ("rating", "The Matrix", 1999, None, None, 7)]),
    ("IMDB_RATINGS", "x.csv", [("rating", "Heat", 1995, 113277, None, 9), "TV Series: not a movie.", "TV Episode: not a movie."]),
    ("IMDB_RATINGS_OLD", "x.csv", [("rating", "Le fabuleux destin d'Amélie Poulain", 2001, 211915, None, 7)]),
    ("IMDB_RATINGS_OLDEST", "x.csv", [("rating", "Heat", 1995, 113277, None, 8)]),
    ("IMDB_LIST", "x.csv", [("watchlist", "Dune: Part One", 2021, 1160419, None, None), ("rating", "Heat", 1995, 113277, None, 9)]),
    ("MOVIELENS_RATINGS", "x.csv", [("rating", "Heat", 1995, *HEAT, 9), ("rating", "The Matrix", 1999, None, None, 10)]),
    ("MOVIELENS_WISHLIST", "x.csv", [("watchlist", "Dune: Part One", 2021, *DUNE, None)]),
    ("DATASET_RATINGS", "x.csv", [("rating", "", None, None, None, 9), ("rating", "", None, None, None, 1)]),
    ("TMDB_RATINGS", "x.csv", [("rating", "Heat", 1995, *HEAT, 9), ("rating", "Amélie", 2001, 211915, 194, 9), "tv: not a movie."]),
    ("TMDB_WATCHLIST", "x.csv", [("watchlist", "Dune", 2021, *DUNE, None)]),
    ("TRAKT_RATINGS", "x.json", [("rating", "Heat", 1995, *HEAT, 9), "Show: not a movie.", "Episode: not a movie."]),
    ("TRAKT_HISTORY", "x.json", [("seen", "Heat", 1995, *HEAT, None)]),
    ("TRAKT_WATCHLIST", "x.json", [("watchlist", "Dune", 2021, *DUNE, None)]),
    ("SIMKL_BACKUP", "x.json", [("rating", "Heat", 1995, *HEAT, 9), ("watchlist", "Dune", 2021, None, 438631, None), ("seen", "Amélie", 2001, None, None, None), "Series: not a movie."]),
]  # fmt: skip


@pytest.mark.parametrize(("variant", "name", "wanted"), WANTED, ids=[f"{row[0]}-{row[1]}" for row in WANTED])
def test_every_header_is_known_by_its_content(variant, name, wanted):
    assert read(getattr(files, variant), name) == wanted


@pytest.mark.parametrize(
    "as_sent",
    [
        lambda text: ("\ufeff" + text).encode(),
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: text.encode("utf-16"),
        lambda text: text.encode("cp1252"),
        lambda text: text.replace(",", ";").encode(),
        lambda text: zipped({"somebody/ratings.csv": text}),
        lambda text: text.rstrip().encode() + b"\n\n\n",
    ],
    ids=["BOM", "CRLF", "UTF-16", "Windows-1252", "semicolons", "ZIP", "empty lines"],
)
def test_bytes_may_come_in_many_dresses(as_sent):
    assert read(as_sent(files.LETTERBOXD_RATINGS)) == WANTED[0][2]


def test_files_of_a_data_set_explain_each_other():
    upload = zipped(
        {
            "ratings.csv": files.DATASET_RATINGS,
            "movies.csv": files.DATASET_MOVIES,
            "links.csv": files.DATASET_LINKS,
            "tags.csv": files.DATASET_TAGS,
        }
    )
    assert [row[1:5] for row in read(upload)] == [
        ("Heat", 1995, 113277, 949),
        ("Amelie (Le Fabuleux destin d'Amélie Poulain)", 2001, 211915, 194),
    ]


def test_a_letterboxd_archive_says_what_of_it_is_taken():
    upload = zipped(
        {
            "ratings.csv": files.LETTERBOXD_RATINGS,
            "watchlist.csv": files.LETTERBOXD_WATCHLIST,
            "likes/films.csv": files.LETTERBOXD_WATCHLIST,
            "lists/sand.csv": files.LETTERBOXD_LIST,
            "deleted/diary.csv": files.LETTERBOXD_DIARY,
            "profile.csv": "Date Joined,Username\n2020-01-01,ann\n",
            "__MACOSX/._ratings.csv": b"\0\0",
        }
    )
    found, entries = upload_read(upload, name="letterboxd.zip")
    assert {file.name: (file.content, file.taken) for file in found} == {
        "ratings.csv": ("ratings", True),
        "watchlist.csv": ("watchlist", True),
        "likes/films.csv": ("likes", True),
        "lists/sand.csv": ("list", False),
        "deleted/diary.csv": ("diary", False),
        "profile.csv": ("", False),
    }
    assert len(entries) == 4


def test_dates_come_along():
    _, ((_, entry),) = upload_read(files.TRAKT_WATCHLIST.encode(), name="x.json")
    assert entry.at == datetime(2024, 1, 2, 10, tzinfo=UTC)


HEAD = "Date,Name,Year,Letterboxd URI,Rating\n"


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("2024-01-02,Heat,1995,u,0", "A rating of 0"),
        ("2024-01-02,Heat,1995,u,5.5", "“5.5” is no rating"),
        ("2024-01-02,Heat,1995,u,4.3", "“4.3” is no rating"),
        ("2024-01-02,Heat,1995,u,four", "“four” is no rating"),
        ("2024-01-02,Heat,1995,u,1e999999999", "no rating"),
        ("2024-01-02,Heat,1995,u,NaN", "“NaN” is no rating"),
        ("2024-01-02,Heat,1995,u", "4 fields instead of 5"),
        ("2024-01-02,,1995,u,4", "names no movie"),
        (f"2024-01-02,{'x' * 300},1995,u,4", "more than 255"),
        ('2024-01-02,"Heat\nand more",1995,u,4', "several lines"),
    ],
)
def test_a_broken_row_says_why_and_the_others_are_read(row, reason):
    good = "2024-01-02,Heat,1995,u,4\n"
    first, broken, last = read(HEAD + good + row + "\n" + good)
    assert reason in broken
    assert first == last == ("rating", "Heat", 1995, None, None, 8)


def test_a_quotation_mark_without_its_partner_swallows_one_row_only():
    rows = read(HEAD + 'd,Heat,1995,u,4\nd,"Heat,1995,u,4\nd,Amélie,2001,u,3\n')
    assert "fields instead of 5" in rows[1]
    assert [row[1] for row in (rows[0], rows[2])] == ["Heat", "Amélie"]


def test_a_value_between_half_stars_is_rounded_and_said():
    _, entries = upload_read(files.TMDB_RATINGS.encode(), name="x.csv")
    assert entries[1][1].note == "“8.5” of 10 becomes 4.5 stars."


def test_broken_json_rows_say_why_and_the_others_are_read():
    text = f"""[7, {{"rating": 0, "type": "movie", "movie": {files.HEAT}}}, {{"rating": 9, "type": "movie", "movie": 3}},
    {{"rating": "9", "type": "movie", "movie": {files.HEAT}}}, {{"rating": [], "type": "movie", "movie": {files.HEAT}}}]"""
    rows = read(text)
    assert [isinstance(row, tuple) for row in rows] == [False, False, False, True, False]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "no export"),
        (b"Name,Address\nAnn,here\n", "no export"),
        (b'{"a": 1}', "no export"),
        (b"[1, 2", "no valid JSON"),
        (HEAD.encode(), "no rows"),
        (b"\0\1\2\3", "not a text file"),
        (b"\x81\x8d\x8f", "neither UTF-8 nor"),
        ((HEAD + "d," + "x" * 200_000 + ",1995,u,4\n").encode(), "131,072"),
        (b"userId,movieId,rating,timestamp\n1,6,4,1\n2,6,4,1\n", "several users"),
        (("[" * 5000).encode(), "no valid JSON"),
    ],
)
def test_what_is_no_export_is_refused_with_one_sentence(data, sentence):
    with pytest.raises(ValidationError) as refusal:
        upload_read(data, name="file.csv")
    (said,) = refusal.value.detail["file"]
    assert sentence in said


def test_too_many_rows_are_refused(monkeypatch):
    monkeypatch.setattr("backend.imports.reading.MAX_ROWS", 3)
    with pytest.raises(ValidationError, match="more than 3 rows"):
        upload_read((HEAD + "d,Heat,1995,u,4\n" * 4).encode(), name="x.csv")
