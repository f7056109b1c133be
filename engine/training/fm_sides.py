"""The two sides of a rating, user and item, as features of a factorisation machine."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix, diags, hstack, vstack

from engine.datasets.catalog import Catalog
from engine.features.genre_year import genre_features, year_features
from engine.types import Ids, Interactions


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """Everybody on one side, row by row. The first group of features says who it is."""

    ids: Ids  # (n,), sorted; not all of them need to have ratings
    rated: Ids  # (n_rated,), those with ratings: the first group's columns
    others: tuple[csr_matrix, ...]  # the other groups, (n, …) each

    @property
    def group_sizes(self) -> list[int]:
        """Number of features by group."""
        return [len(self.rated)] + [group.shape[1] for group in self.others]

    @property
    def features(self) -> csr_matrix:
        """(n, n_features)."""
        identity = csr_matrix((np.ones(len(self.rated)), (self.places, np.arange(len(self.rated)))),
                              shape=(len(self.ids), len(self.rated)))  # fmt: skip
        return hstack([identity, *self.others], format="csr")

    @property
    def features_with_unknown(self) -> csr_matrix:
        """The features, a last row for an unknown id, and a last column that is 1 for ids without ratings."""
        unrated = np.ones(len(self.ids) + 1)
        unrated[self.places] = 0
        empty = csr_matrix((1, sum(self.group_sizes)))
        return hstack([vstack([self.features, empty]), csr_matrix(unrated[:, None])], format="csr")

    @property
    def places(self) -> Ids:
        """Where the rated ids stand among all ids."""
        return np.searchsorted(self.ids, self.rated)


def user_side(interactions: Interactions, *, implicit: bool) -> Side:
    """The users; `implicit` adds what they rated, whatever the stars (SVD++, Koren 2008)."""
    ids = np.unique(interactions.user_ids)
    others = (_company(ids, interactions.user_ids, interactions.item_ids),) if implicit else ()
    return Side(ids=ids, rated=ids, others=others)


def item_side(interactions: Interactions, *, catalog: Catalog) -> Side:
    """All items of the catalog and of the ratings, with who rated them (flipped SVD++), genres and years."""
    rated = np.unique(interactions.item_ids)
    ids = np.union1d(rated, catalog.item_ids)
    groups = (
        _company(ids, interactions.item_ids, interactions.user_ids),
        genre_features(catalog, item_ids=ids),
        year_features(catalog, item_ids=ids),
    )
    return Side(ids=ids, rated=rated, others=tuple(group for group in groups if group.shape[1]))


def _company(ids: Ids, here: Ids, there: Ids) -> csr_matrix:
    """(n, n_there): who is rated with whom, each row of unit length."""
    rows = np.searchsorted(ids, here)
    _, columns = np.unique(there, return_inverse=True)
    pairs = csr_matrix((np.ones(len(rows)), (rows, columns)))
    pairs.resize(len(ids), pairs.shape[1])
    lengths = np.sqrt(np.maximum(np.bincount(rows, minlength=len(ids)), 1))
    return csr_matrix(diags(1 / lengths) @ pairs)


def group_sizes_of(sides: Sequence[Side]) -> list[int]:
    """The groups of several sides, one after the other."""
    return [size for side in sides for size in side.group_sizes]
