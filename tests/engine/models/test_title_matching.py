import numpy as np
import pytest

from engine.errors import TitleNotFound
from engine.models.item_index import ItemIndexModel
from engine.models.title_matching import TitleMatcher, normalized

MOVIES = {  # title: (year, ratings)
    "Toy Story": (1995, 215),
    "Toy Story 2": (1999, 97),
    "The Matrix": (1999, 278),
    "Amelie (Le Fabuleux destin d'Amélie Poulain)": (2001, 120),
    "Seven (a.k.a. Se7en)": (1995, 203),
    "Star Wars: Episode IV - A New Hope": (1977, 251),
    "Star Wars: Episode I - The Phantom Menace": (1999, 140),
    "Sabrina": (1954, 19),
    "Sabrina (again)": (1995, 30),
    "Léon: The Professional": (1994, 133),
    "A": (1998, 1),
    "Fast & Furious": (2009, 10),
}
INDEX = ItemIndexModel(
    item_ids=np.arange(len(MOVIES)),
    titles=tuple(title.replace(" (again)", "") for title in MOVIES),
    years=np.array([year for year, _ in MOVIES.values()]),
    rating_counts=np.array([count for _, count in MOVIES.values()]),
    genre_names=(),
    genres=np.zeros((len(MOVIES), 0), dtype=bool),
)
MATCHER = TitleMatcher(INDEX)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("toy story", "Toy Story (1995)"),
        ("TOY STORY 2", "Toy Story 2 (1999)"),
        ("  Toy Story (1995) ", "Toy Story (1995)"),
        ("Matrix, The (1999)", "The Matrix (1999)"),
        ("matrix", "The Matrix (1999)"),
        ("amélie", "Amelie (Le Fabuleux destin d'Amélie Poulain) (2001)"),
        ("Le Fabuleux Destin d'Amelie Poulain", "Amelie (Le Fabuleux destin d'Amélie Poulain) (2001)"),
        ("se7en", "Seven (a.k.a. Se7en) (1995)"),
        ("star wars", "Star Wars: Episode IV - A New Hope (1977)"),
        ("Leon the professional", "Léon: The Professional (1994)"),
        ("toy stroy", "Toy Story (1995)"),
        ("the matirx", "The Matrix (1999)"),
        ("fast and furious", "Fast & Furious (2009)"),
        ("a", "A (1998)"),
    ],
)
def test_a_loosely_written_title_finds_its_movie(asked, found):
    assert INDEX.label(MATCHER.match(asked)) == found


def test_of_two_movies_with_one_title_the_more_rated_is_meant():
    assert INDEX.label(MATCHER.match("sabrina")) == "Sabrina (1995)"


def test_the_year_decides_between_movies_with_one_title():
    assert INDEX.label(MATCHER.match("Sabrina (1954)")) == "Sabrina (1954)"


def test_a_title_that_nobody_has_gets_suggestions():
    with pytest.raises(TitleNotFound) as caught:
        MATCHER.match("toy soldiers of the night")
    assert len(caught.value.suggestions) == 5
    assert caught.value.suggestions[0].startswith("Toy Story")


@pytest.mark.parametrize("nothing", ["", "  ", "!?", "(1995)"])
def test_a_title_of_nothing_is_a_miss(nothing):
    with pytest.raises(TitleNotFound):
        MATCHER.match(nothing)


def test_a_title_that_is_only_an_article_keeps_it():
    assert normalized("The") == "the"
    assert normalized("The Wall") == "wall"


def test_plain_letters_are_read_like_any_others():
    title = "L'Appartement & Co., The: Se7en -- Part_2"
    accented = title.replace("o", "ö")
    assert normalized(title) == "lappartement and co the se7en part 2"
    assert normalized(accented) == normalized(title)
    assert normalized("Appartement, The") == normalized("Appärtement, The") == "appartement"
