"""What is known of each movie as one sparse bag of tokens, so that a cosine between rows is a likeness."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, diags, hstack

from engine.datasets.catalog import Catalog
from engine.features.series import series_of
from engine.types import Floats, Ids

KIND_WEIGHTS = {
    "keywords": 1.0,
    "directors": 1.4,
    "cast": 0.9,
    "genres": 1.0,
    "series": 1.4,
    "decade": 0.6,
}
MOST = {"cast": 5, "directors": 3}  # names of a movie that count, first billed first
OWN = "own"  # the kind of the token that a movie shares with no other
OWN_WEIGHT = 5.0  # half of what a well-described movie weighs; keeps movies of two tokens from being like all


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemSoup:
    """Items by tokens. A token is a kind and a name, so an actor who directs is two."""

    item_ids: Ids  # (n_items,), sorted
    matrix: csr_matrix  # (n_items, n_tokens), kind weight × rarity; rows are not normalised
    tokens: list[str]  # (n_tokens,), names to show
    kinds: list[str]  # (n_tokens,), keys of KIND_WEIGHTS, or OWN


def item_soup(catalog: Catalog) -> ItemSoup:
    """The soup of every movie; a name that only one movie has is left out, since it likens it to none."""
    occurrences, tokens, kinds = _occurrences(catalog)
    counts = np.bincount(occurrences.indices, minlength=len(tokens))
    shared = np.flatnonzero(counts > 1)
    weights = np.array([KIND_WEIGHTS[kinds[token]] for token in shared])
    known = occurrences[:, shared].multiply(weights * _rarity(counts[shared], len(catalog))).tocsr()
    own = diags(np.where(np.diff(known.indptr) > 0, OWN_WEIGHT, 0.0), format="csr")
    matrix = hstack([known, own], format="csr")
    matrix.eliminate_zeros()
    return ItemSoup(
        item_ids=catalog.item_ids,
        matrix=matrix,
        tokens=[tokens[token] for token in shared] + catalog.frame["title"].tolist(),
        kinds=[kinds[token] for token in shared] + [OWN] * len(catalog),
    )


def _occurrences(catalog: Catalog) -> tuple[csr_matrix, list[str], list[str]]:
    """Ones where a movie has a token, the tokens' names and their kinds."""
    tokens: list[str] = []
    kinds: list[str] = []
    rows, columns = [], []
    for kind in KIND_WEIGHTS:
        row, column, names = _index(_cells(catalog, kind), most=MOST.get(kind))
        rows.append(row)
        columns.append(column + len(tokens))
        tokens += names
        kinds += [kind] * len(names)
    places = (np.concatenate(rows), np.concatenate(columns))
    ones = np.ones(len(places[0]))
    return csr_matrix((ones, places), shape=(len(catalog), len(tokens))), tokens, kinds


def _cells(catalog: Catalog, kind: str) -> list[list[str]]:
    """For each item its names of one kind."""
    frame = catalog.frame
    if kind == "series":
        return [series_of(title) for title in frame["title"]]
    if kind == "decade":
        return [[] if pd.isna(year) else [f"{year // 10}0s"] for year in frame["year"]]
    names: list[list[str]] = frame[kind].tolist()
    return names


def _index(cells: Sequence[list[str]], *, most: int | None) -> tuple[Ids, Ids, list[str]]:
    """Row and column of each name, and the names as first written; names that differ in case are the same."""
    places: dict[str, int] = {}
    names: list[str] = []
    rows, columns = [], []
    for row, cell in enumerate(cells):
        for key, name in {name.casefold(): name for name in islice(cell, most)}.items():
            if key not in places:
                places[key] = len(names)
                names.append(name)
            rows.append(row)
            columns.append(places[key])
    return np.array(rows, dtype=np.int64), np.array(columns, dtype=np.int64), names


def _rarity(counts: NDArray[np.int64], n_items: int) -> Floats:
    """Inverse document frequency ln(n / count) + 1, damped by a square root: else one rare name decides."""
    rarity: Floats = np.sqrt(np.log(n_items / counts) + 1.0)
    return rarity
