"""From the best of a ranking to the list that a user's dials ask for; pure numpy.

Every candidate has a utility, and the list is chosen from them by maximal marginal relevance:

    u_i = z_i + 2 · (popularity · p_i + era · e_i + lean_i)
    next = argmax over the rest of (1 - λ) · û_i - λ · max over the chosen of cos(i, j)

z are the scores, p the logarithms of how often the items were rated and e their years, each with mean 0 and
spread 1 over the candidates; an item without a year has the mean. lean_i adds up the user's weights of the
genres and tags that the item has, û is u brought to 0 … 1, and cos is of the items' genres. With every dial
at 0 the order is that of the scores.

The top n by u with u linear in a dial: turning it up can only raise the list's sum of that dial's feature.
For diversity the same holds by construction: the list shown is the most diverse of those of every notch up
to the dial's, where λ grows evenly to 0.7.
Carbonell, Goldstein (1998), "The use of MMR".
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from engine.models.ranking import best_positions
from engine.types import Floats, Ids

N_CANDIDATES = 500  # the best of the ranking; a dial chooses among what suits the user anyway
STRENGTH = 2.0  # spreads of the score that a dial turned all the way is worth, for each spread of its feature
NOTCHES = 10  # of the diversity dial
MOST_WEIGHT = 0.7  # λ at its last notch; more forgets what the user likes


@dataclass(frozen=True, slots=True, kw_only=True)
class Dials:
    """What a user asks of a list beside relevance."""

    popularity: float = 0.0  # -1 what few know … 1 what everybody knows
    era: float = 0.0  # -1 old … 1 new
    diversity: float = 0.0  # 0 … 1
    leanings: Mapping[str, float] = field(default_factory=dict)  # genre or tag -> -1 less … 1 more

    @property
    def neutral(self) -> bool:
        """Whether nothing is asked for."""
        return not (self.popularity or self.era or self.diversity or any(self.leanings.values()))


NEUTRAL = Dials()


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What the dials look at, of each candidate."""

    rating_counts: Ids  # (n,)
    years: Ids  # (n,), 0 where unknown
    genres: Floats  # (n, n_genres), 1 where the item is of the genre
    lean: Floats  # (n,), the weights of the user's leanings that the item has, added up


def rerank(scores: Floats, *, traits: Traits, dials: Dials, n: int) -> Ids:
    """Positions of the `n` items to show, in order; `scores` are of the candidates and finite."""
    utility = _spread_1(scores) + STRENGTH * (
        dials.popularity * _spread_1(np.log1p(traits.rating_counts))
        + dials.era * _spread_1(_years(traits.years))
        + traits.lean
    )
    if not dials.diversity:
        return best_positions(utility, n=n)
    likeness = _cosines(traits.genres)
    notches = int(dials.diversity * NOTCHES + 1e-9)
    lists = [
        _marginal_relevance(utility, likeness, weight=MOST_WEIGHT * notch / NOTCHES, n=n)
        for notch in range(notches + 1)
    ]
    return max(lists, key=lambda chosen: round(diversity(likeness, chosen), 12))


def diversity(likeness: Floats, chosen: Ids) -> float:
    """One minus the mean likeness of all pairs of the chosen; 0 below two."""
    n = len(chosen)
    if n < 2:
        return 0.0
    block = likeness[np.ix_(chosen, chosen)]
    return 1 - float(block.sum() - np.trace(block)) / (n * (n - 1))


def _marginal_relevance(utility: Floats, likeness: Floats, *, weight: float, n: int) -> Ids:
    """Greedily: each next item is the best by its utility and by how unlike it is to those before it."""
    low, high = utility.min(), utility.max()
    worth = (1 - weight) * (utility - low) / (high - low if high > low else 1.0)
    nearest = np.zeros(len(utility))  # likeness to the most alike of the chosen
    free = np.ones(len(utility), dtype=np.bool_)
    chosen: list[int] = []
    for _ in range(min(n, len(utility))):
        best = int(np.argmax(np.where(free, worth - weight * nearest, -np.inf)))
        chosen.append(best)
        free[best] = False
        np.maximum(nearest, likeness[best], out=nearest)
    return np.array(chosen, dtype=np.int64)


def _spread_1(values: Floats) -> Floats:
    """Mean 0 and spread 1; zeros where all are equal. NaN counts as the mean."""
    centred = np.nan_to_num(values - np.nanmean(values)) if not np.isnan(values).all() else values * 0
    spread = float(np.std(centred))
    result: Floats = centred / spread if spread > 0 else np.zeros(len(values))
    return result


def _years(years: Ids) -> Floats:
    return np.where(years > 0, years, np.nan)


def _cosines(genres: Floats) -> Floats:
    """(n, n); an item without genres is like no other."""
    lengths = np.linalg.norm(genres, axis=1, keepdims=True)
    rows = genres / np.where(lengths > 0, lengths, 1)
    cosines: Floats = rows @ rows.T
    return cosines
