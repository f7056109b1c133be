import re

from engine.datasets.demo.films import read_films

FRAME = read_films().frame
GENRES = {
    "Action", "Adventure", "Animation", "Children", "Comedy", "Crime", "Documentary", "Drama", "Fantasy",
    "Film-Noir", "Horror", "Musical", "Mystery", "Romance", "Sci-Fi", "Thriller", "War", "Western",
}  # fmt: skip


def test_there_are_hundreds_of_films_of_every_decade_since_1900() -> None:
    assert len(FRAME) >= 560
    assert set(FRAME["year"] // 10 * 10) == set(range(1900, 2030, 10))


def test_ids_run_from_one_without_a_gap() -> None:
    assert FRAME["item_id"].tolist() == list(range(1, len(FRAME) + 1))


def test_no_film_is_there_twice() -> None:
    assert not FRAME.duplicated(["title", "year"]).any()
    assert not FRAME["tmdb_id"].dropna().duplicated().any()
    assert not FRAME["imdb_id"][FRAME["imdb_id"] != ""].duplicated().any()


def test_every_film_has_the_facts_that_pages_show() -> None:
    assert FRAME["title"].str.strip().ne("").all()
    assert FRAME["directors"].str.len().gt(0).all()
    assert FRAME["genres"].map(lambda genres: 1 <= len(genres) <= 4 and set(genres) <= GENRES).all()
    assert FRAME["keywords"].map(lambda words: len(words) >= 3 and words == [w.lower() for w in words]).all()
    assert FRAME["runtime"].between(1, 600).all()
    assert FRAME["language"].str.fullmatch("([a-z]{2})?").all()
    assert FRAME["imdb_id"].map(lambda text: bool(re.fullmatch(r"(tt\d{7,8})?", text))).all()


def test_every_overview_is_one_sentence() -> None:
    words = FRAME["overview"].str.split().str.len()
    assert words.between(10, 32).all()
    assert FRAME["overview"].str.endswith(".").all()
