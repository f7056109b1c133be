"""Most similar movies: cosine over what is known of each movie, held in memory; fitted state only."""

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_array

from engine.errors import NoKnownItem
from engine.models.contributions import Contributions
from engine.models.lookup import position_of, positions_of
from engine.types import NO_IDS, Floats, History, Ids, TopN

TIE = 9  # decimals; cosines that agree this far are equal and ordered by item id
MIDDLE = 2.75  # stars between dislike and like


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentModel:
    """A soup of tokens (keywords, cast, directors, genres) per item, in both orders of storage."""

    item_ids: Ids  # (n_items,), sorted
    tokens: tuple[str, ...]  # names to show; the last columns, each a token of one movie alone, have none
    soup: csr_array  # (n_items, n_tokens), rows of unit length; a movie without tokens is a row of zeros
    items_of_token: csr_array  # (n_tokens, n_items), the transpose, so that a query reads its own tokens only

    def similar(self, item_id: int, *, n: int, exclude: Ids = NO_IDS) -> TopN:
        """The `n` items with the largest positive cosine, but the item itself and the excluded ones.

        Raises UnknownItem.
        """
        place = position_of(item_id, within=self.item_ids)
        hidden = np.append(positions_of(exclude, within=self.item_ids)[0], place)
        cosines = self.soup[[place]] @ self.items_of_token
        found, scores = _largest(cosines.indices, cosines.data, n=n + len(hidden))
        shown = ~np.isin(found, hidden)
        found, scores = found[shown], np.round(scores[shown], TIE)
        best = np.lexsort((found, -scores))[:n]
        return TopN(item_ids=self.item_ids[found[best]], scores=scores[best])

    def having_token(self, name: str) -> Ids:
        """Ids of the items that share a token of this name, written in any case; none for an unknown one."""
        wanted = name.casefold()
        rows = [row for row, token in enumerate(self.tokens) if token.casefold() == wanted]
        return self.item_ids[np.unique(self.items_of_token[rows].indices)] if rows else self.item_ids[:0]

    def tags(self, search: str, *, n: int) -> list[str]:
        """The tokens that hold the words searched for, those of the most items first."""
        wanted, sizes = search.casefold(), np.diff(self.items_of_token.indptr)
        found = [
            row for row, token in enumerate(self.tokens) if sizes[row] > 1 and wanted in token.casefold()
        ]
        return list(dict.fromkeys(self.tokens[row] for row in sorted(found, key=lambda row: -sizes[row])))[:n]

    def score_all(self, history: History) -> Floats:
        """How like the liked items, and unlike the disliked ones, each item is (n_items,)."""
        rated, weights = self._known(history)
        taste = csr_array(weights[None, :]) @ self.soup[rated]
        scores: Floats = (taste @ self.items_of_token).toarray().ravel()
        return scores

    def contributions(self, history: History, *, item_ids: Ids) -> Contributions:
        """Each known item's score as a sum over the rated items; zero for the others."""
        rated, weights = self._known(history)
        places, known = positions_of(item_ids, within=self.item_ids)
        parts = np.zeros((len(item_ids), len(rated)))
        parts[known] = (self.soup[places] @ self.soup[rated].T).toarray() * weights
        return Contributions(rated_ids=self.item_ids[rated], parts=parts)

    def _known(self, history: History) -> tuple[Ids, Floats]:
        """Positions of the known rated items, and how far above or below the middle they were rated."""
        places, known = positions_of(history.item_ids, within=self.item_ids)
        if not len(places):
            raise NoKnownItem("None of the rated items is known to the model.")
        return places, history.ratings[known] - MIDDLE

    def shared_tokens(self, item_id: int, other_id: int) -> list[str]:
        """What two items have in common, the most telling first."""
        weights = self._row(item_id)
        others = self._row(other_id)
        shared = weights.keys() & others.keys()
        return [self.tokens[t] for t in sorted(shared, key=lambda t: (-weights[t] * others[t], t))]

    def _row(self, item_id: int) -> dict[int, float]:
        place = position_of(item_id, within=self.item_ids)
        span = slice(self.soup.indptr[place], self.soup.indptr[place + 1])
        return dict(zip(self.soup.indices[span].tolist(), self.soup.data[span].tolist(), strict=True))


def _largest(places: Ids, scores: Floats, *, n: int) -> tuple[Ids, Floats]:
    """The `n` largest scores in any order, with those that count as equal to the least of them."""
    if n >= len(scores):
        return places, scores
    large = scores >= np.partition(scores, -n)[-n] - 10.0**-TIE
    return places[large], scores[large]
