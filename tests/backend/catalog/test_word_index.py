import pytest

from backend.catalog import word_index as module
from backend.catalog.cards import cards
from backend.catalog.models import Movie
from backend.catalog.selectors import movie_list
from backend.catalog.word_index import WordIndex

pytestmark = pytest.mark.usefixtures("movies")  # Alien, Aliens, Amélie, The Undated


@pytest.fixture
def index() -> WordIndex:
    return WordIndex()


@pytest.mark.parametrize(
    ("parts", "found"),
    [
        (["alien"], [1, 2]),
        (["liens"], [2]),
        (["ridley", "alien"], [1]),
        (["ridley", "cameron"], []),
        (["cott sigo"], []),
        (["n"], [1, 2, 4]),
        (["zzz"], []),
        ([".*"], []),
    ],
)
def test_a_part_of_a_word_finds_the_movies_that_have_it(index, parts, found):
    assert index.having_all(parts) == found


def test_a_part_of_too_many_words_or_movies_is_left_to_the_database(index, monkeypatch):
    monkeypatch.setattr(module, "MOST_WORDS", 2)
    assert index.having_all(["a"]) is None
    monkeypatch.undo()
    monkeypatch.setattr(module, "MOST_MOVIES", 1)
    assert index.having_all(["alien"]) is None
    assert index.having_all(["alien", "cameron"]) == [2]


def test_the_database_gives_the_same_answer(monkeypatch):
    for search in ("alien", "liens", "ridley alien", "zzz", "n", "amelie"):
        by_index = set(movie_list(search=search).values_list("id", flat=True))
        with monkeypatch.context() as patched:
            patched.setattr(module.word_index, "having_all", lambda _: None)
            assert set(movie_list(search=search).values_list("id", flat=True)) == by_index


def test_the_words_follow_the_cards(index):
    assert index.having_all(["heat"]) == []
    Movie.objects.create(id=5, title="Heat")
    cards.refresh()
    assert index.having_all(["heat"]) == [5]


def test_an_empty_catalogue_has_no_words(index):
    Movie.objects.all().delete()
    cards.refresh()
    assert index.having_all(["alien"]) == []
