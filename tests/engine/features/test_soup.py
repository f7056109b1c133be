from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from sklearn.metrics.pairwise import cosine_similarity

from engine.datasets.catalog import Catalog, make_catalog
from engine.datasets.open import open_dataset
from engine.features.soup import KIND_WEIGHTS, OWN, OWN_WEIGHT, item_soup


def three_movies() -> Catalog:
    return make_catalog(
        pd.DataFrame(
            {
                "item_id": [1, 2, 3],
                "title": ["Alpha", "Beta", "Gamma"],
                "genres": [["Drama"], ["drama"], []],
                "directors": [["Ann"], [], []],
                "cast": [["Bob", "Ann"], ["Bob"], []],
                "keywords": [["heist"], ["rain"], []],
            }
        )
    )


def test_only_shared_tokens_and_each_movies_own_are_left() -> None:
    soup = item_soup(three_movies())
    tokens = list(zip(soup.kinds, soup.tokens, strict=True))
    assert tokens[:2] == [("cast", "Bob"), ("genres", "drama")] or ("genres", "Drama") in tokens
    assert [kind for kind, _ in tokens] == ["cast", "genres", OWN, OWN, OWN]
    assert soup.item_ids.tolist() == [1, 2, 3]


def test_a_weight_is_that_of_the_kind_times_the_damped_rarity() -> None:
    soup = item_soup(three_movies())
    rarity = np.sqrt(np.log(3 / 2) + 1)
    expected = [KIND_WEIGHTS["cast"] * rarity, KIND_WEIGHTS["genres"] * rarity, OWN_WEIGHT, 0, 0]
    np.testing.assert_allclose(soup.matrix.toarray()[0], expected)


def test_a_movie_of_which_nothing_is_known_has_no_token() -> None:
    assert item_soup(three_movies()).matrix[[2]].nnz == 0


def test_an_empty_catalog_has_an_empty_soup() -> None:
    soup = item_soup(make_catalog(pd.DataFrame({"item_id": [1], "title": ["A"]})))
    assert soup.matrix.shape == (1, 1)
    assert soup.matrix.nnz == 0


def test_a_sparse_movie_is_not_like_everything() -> None:
    """Two movies that share all they have, one genre, are less alike than two that share much."""
    catalog = make_catalog(
        pd.DataFrame(
            {
                "item_id": [1, 2, 3, 4],
                "title": ["Alpha", "Beta", "Gamma", "Delta"],
                "genres": [["War"]] * 4,
                "keywords": [["a", "b", "c"], ["a", "b", "c"], [], []],
            }
        )
    )
    cosines = cosine_similarity(item_soup(catalog).matrix)
    assert cosines[0, 1] > cosines[2, 3]


def neighbours(catalog: Catalog, title: str, year: int, *, n: int) -> list[str]:
    frame = catalog.frame
    row = int(np.flatnonzero((frame["title"] == title) & (frame["year"] == year))[0])
    soup = item_soup(catalog)
    cosines = cosine_similarity(soup.matrix[[row]], soup.matrix)[0]
    return [frame["title"][place] for place in np.argsort(-cosines, kind="stable") if place != row][:n]


def test_the_demos_iron_man_is_among_superheroes() -> None:
    heroes = {
        "The Avengers",
        "Avengers: Endgame",
        "Black Panther",
        "Spider-Man",
        "X-Men",
        "Guardians of the Galaxy",
    }
    assert len(heroes & set(neighbours(open_dataset("demo").catalog, "Iron Man", 2008, n=10))) >= 4


@pytest.mark.real_data
def test_the_joined_iron_man_is_among_superheroes(movielens: Path, kaggle: Path) -> None:
    found = neighbours(open_dataset(movielens, extra=kaggle).catalog, "Iron Man", 2008, n=10)
    assert found[:2] == ["Iron Man 2", "Iron Man 3"]
    assert (
        len({"Ant-Man", "The Avengers", "Captain America: The First Avenger", "Doctor Strange"} & set(found))
        >= 3
    )


@pytest.mark.real_data
def test_movielens_alone_finds_sequels(movielens: Path) -> None:
    catalog = open_dataset(movielens).catalog
    assert {"Iron Man 2", "Iron Man 3"} <= set(neighbours(catalog, "Iron Man", 2008, n=5))
    assert {"Toy Story 2", "Toy Story 3"} <= set(neighbours(catalog, "Toy Story", 1995, n=5))
