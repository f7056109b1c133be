import pytest

from backend.catalog.cards import cards
from backend.catalog.services import catalog_changed
from backend.imports.entries import Entry
from backend.imports.matching import Index, Known, Matching
from tests.backend.conftest import movie

NOBODY = frozenset[str]()


def known(movie_id, year, *, imdb=None, tmdb=None, directors=NOBODY, count=0):
    return Known(
        id=movie_id, year=year, imdb_number=imdb, tmdb_id=tmdb, directors=directors, rating_count=count
    )


INDEX = Index(
    [
        (known(1, 1995, imdb=113277, tmdb=949, count=9), "Heat", True),
        (known(2, 1986, count=1), "Heat", False),
        (known(3, 1984, directors=frozenset({"david lynch"})), "Dune", False),
        (known(4, 2021, directors=frozenset({"denis villeneuve"})), "Dune", False),
        (known(5, 1995), "Seven (a.k.a. Se7en)", False),
        (known(6, 1977), "Star Wars: Episode IV - A New Hope", False),
        (known(7, None), "The Undated", False),
        (known(8, 1990, directors=frozenset({"ann"})), "Twins", False),
        (known(9, 1990, directors=frozenset({"bob"})), "Twins", False),
        (known(10, 2001), "The Lord of the Rings: The Fellowship of the Ring", False),
        (known(11, 2002), "The Lord of the Rings: The Two Towers", False),
        (known(12, 1960), "Psycho", False),
        (known(13, 1998), "Psycho", False),
    ]
)


def match(title="", year=None, **given):
    found = INDEX.match(Entry(line=1, kind="rating", title=title, year=year, **given))
    return found.movie_ids, found.is_sure


def test_ids_count_before_titles():
    assert match("Dune", 2021, imdb_number=113277) == ([1], True)
    assert match("Dune", 2021, tmdb_id=949) == ([1], True)
    assert match(movielens_id=1) == ([1], True)
    assert match(movielens_id=2) == ([], False)  # not an id of MovieLens


@pytest.mark.parametrize(
    ("title", "year", "movie_id"),
    [
        ("heat", 1995, 1),
        ("Heat", 1996, 1),
        ("Heat", 1985, 2),
        ("Dune", 2020, 4),
        ("Se7en", 1995, 5),
        ("Seven", 1995, 5),
        ("Undated, The", 1950, 7),
        ("The Lord of the Rings - The Felowship of the Ring", 2001, 10),
        ("Star Wars Episode IV: A New Hop", 1977, 6),
    ],
)
def test_title_and_year_find_it_in_spite_of_articles_typos_and_a_year(title, year, movie_id):
    ids, sure = match(title, year)
    assert (ids[0], sure) == (movie_id, True)


def test_what_fits_several_is_left_to_the_user_the_likeliest_first():
    assert match("Heat") == ([1, 2], False)
    assert match("Dune", 2005) == ([4, 3], False)  # neither is of about that year


def test_a_director_tells_twins_apart():
    assert match("Twins", 1990) == ([8, 9], False)
    assert match("Twins", 1990, directors=("Bob",))[0][0] == 9
    assert match("Twins", 1990, directors=("Bob",))[1]


def test_an_id_that_says_otherwise_makes_a_title_doubtful():
    assert match("Heat", 1995, imdb_number=999) == ([1, 2], False)
    assert match("Dune", 2021, imdb_number=999) == ([4, 3], True)  # nothing is known to the contrary


def test_a_distant_likeness_is_asked_about_and_a_faint_one_is_none():
    assert match("Psyco", 1960) == ([12], False)
    assert match("Nothing Like It", 1995) == ([], False)
    assert match("Hxat", 1995) == ([], False)  # too short to tell a typing error from another film


def test_the_original_title_helps():
    assert match("Krieg der Sterne", 1977, original_title="Star Wars: Episode IV - A New Hope") == ([6], True)


def test_a_changed_catalogue_is_read_again(db):
    matching = Matching()
    entry = Entry(line=1, kind="rating", title="Ronin", year=1998)
    assert not matching.index().match(entry).movie_ids
    movie(1, "Ronin", year=1998)
    catalog_changed()
    cards.refresh()
    assert matching.index().match(entry).is_sure
