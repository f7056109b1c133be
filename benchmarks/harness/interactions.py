"""Made-up interactions in the shape of MovieLens: few movies get most of the ratings, few users give most."""

import numpy as np
from numpy.typing import NDArray

from engine.types import Floats, Ids, Interactions

PER_USER = 160  # ratings, as in ml-32m
FEWEST = 20  # ratings of one user
TAIL = 0.9  # Zipf's exponent of the movies
HEAD = 30.0  # ranks by which the head is flattened
START, YEARS = 946_684_800, 20  # 2000
YEAR = 365 * 86_400


def make_interactions(n_ratings: int, *, n_items: int, seed: int = 1) -> Interactions:
    """Exactly `n_ratings`, sorted by user and item, no pair twice; items are 1 … n_items."""
    rng = np.random.default_rng(seed)
    lengths = _history_lengths(n_ratings, n_items=n_items, rng=rng)
    pairs = _pairs(lengths, n_ratings, n_items=n_items, rng=rng)
    users, items = np.divmod(pairs, n_items)
    return Interactions(
        user_ids=users + 1,
        item_ids=items + 1,
        ratings=_stars(users, items, n_items=n_items, rng=rng),
        timestamps=START + rng.integers(YEARS * YEAR, size=n_ratings),
    )


def _history_lengths(n_ratings: int, *, n_items: int, rng: np.random.Generator) -> Ids:
    n_users = max(2, n_ratings // min(PER_USER, max(1, n_items // 6)))  # of few movies nobody rates most
    lengths = rng.lognormal(0, 1.1, n_users)
    lengths *= max(1.0, n_ratings / n_users - FEWEST) / lengths.mean()
    return np.minimum(FEWEST + lengths.astype(np.int64), n_items // 3)


def _pairs(lengths: Ids, n_ratings: int, *, n_items: int, rng: np.random.Generator) -> NDArray[np.int64]:
    """Sorted user · n_items + item; drawn until enough differ."""
    famous = rng.permutation(n_items)  # which id is famous is left to chance
    found = np.array([], dtype=np.int64)
    while len(found) < n_ratings:
        users = np.repeat(np.arange(len(lengths)), lengths)
        drawn = users * n_items + famous[_ranks(len(users), n_items=n_items, rng=rng)]
        found = np.sort(np.concatenate([found, drawn]))
        found = found[np.append(True, found[1:] != found[:-1])]
    kept = np.ones(len(found), dtype=bool)
    while (superfluous := int(kept.sum()) - n_ratings) > 0:
        kept[rng.integers(len(found), size=superfluous)] = False
    return found[kept]


def _ranks(n: int, *, n_items: int, rng: np.random.Generator) -> Ids:
    """Ranks of `n` movies drawn by Zipf's law: its distribution turned round."""
    low, high = HEAD ** (1 - TAIL), (n_items + HEAD) ** (1 - TAIL)
    drawn = (low + rng.random(n) * (high - low)) ** (1 / (1 - TAIL)) - HEAD
    ranks: Ids = np.minimum(drawn.astype(np.int64), n_items - 1)
    return ranks


def _stars(users: Ids, items: Ids, *, n_items: int, rng: np.random.Generator) -> Floats:
    """Half stars around 3.5, by how good the movie is, how kind the user, and chance."""
    quality, kindness = rng.normal(0, 0.4, n_items), rng.normal(0, 0.4, int(users.max()) + 1)
    liking = 3.5 + quality[items] + kindness[users] + rng.normal(0, 0.8, len(users))
    return np.clip(np.round(liking * 2), 1, 10) / 2
