"""Synthetic ratings: who sees what, when, and how many stars it gets.

Nobody gave these ratings. The simulator copies what makes real ones hard: few films get most of the ratings,
people differ in taste and in harshness, they see what they expect to like (missing not at random), and
fashions pass.
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from engine.datasets.catalog import Catalog
from engine.datasets.film_traits import fame_of, traits_of
from engine.types import Floats, Ids, Interactions

SEED = 1895
N_CIRCLES = 12  # groups of users that share most of their taste
N_PERIODS = 12  # half years, each with its own fashion
PERIOD_SECONDS = 182 * 86_400
START = int(pd.Timestamp("2019-01-01", tz="UTC").timestamp())
FEWEST, MOST = 20, 400  # ratings of one user


@dataclass(frozen=True, slots=True, kw_only=True)
class _World:
    """What the draws share."""

    affinity: Floats  # (n_users, n_items), standardised for each user
    fame: Floats  # (n_periods, n_items), log weights
    quality: Floats  # (n_items,), stars above the average


def simulate_ratings(
    catalog: Catalog, *, n_users: int = 600, n_ratings: int = 40_000, seed: int = SEED
) -> Interactions:
    """About `n_ratings` synthetic ratings in half stars, the same for one seed; sorted by user and item."""
    random = np.random.default_rng(seed)
    world = _world(catalog, n_users=n_users, random=random)
    lengths = _history_lengths(n_users, n_ratings, n_items=len(catalog), random=random)
    users, items, times = [], [], []
    for user in range(n_users):
        seen, when = _visits(world, user, int(lengths[user]), random=random)
        order = np.argsort(seen)
        users.append(np.full(len(seen), user))
        items.append(seen[order])
        times.append(when[order])
    user_rows, item_rows = np.concatenate(users), np.concatenate(items)
    return Interactions(
        user_ids=user_rows.astype(np.int64) + 1,
        item_ids=catalog.item_ids[item_rows],
        ratings=_stars(world, user_rows, item_rows, random=random),
        timestamps=np.concatenate(times).astype(np.int64),
    )


def _world(catalog: Catalog, *, n_users: int, random: np.random.Generator) -> _World:
    traits = traits_of(catalog)
    circles = _tastes(N_CIRCLES, traits.shape[1], share=0.2, random=random)
    own = _tastes(n_users, traits.shape[1], share=0.1, random=random)
    tastes = circles[random.integers(N_CIRCLES, size=n_users)] + 0.7 * own
    affinity = tastes @ traits.T
    affinity = (affinity - affinity.mean(axis=1, keepdims=True)) / affinity.std(axis=1, keepdims=True)
    fame = 1.2 * fame_of(catalog) + random.normal(0, 0.9, len(catalog))
    fashion = np.cumsum(random.normal(0, 0.5, (N_PERIODS, len(catalog))), axis=0)
    quality = 0.25 * fame / fame.std() + random.normal(0, 0.35, len(catalog))
    return _World(affinity=affinity, fame=fame + fashion - fashion.mean(axis=0), quality=quality)


def _tastes(n: int, n_traits: int, *, share: float, random: np.random.Generator) -> Floats:
    """Likes and dislikes of a `share` of all traits; indifferent to the others."""
    return random.normal(size=(n, n_traits)) * (random.random((n, n_traits)) < share)


def _history_lengths(n_users: int, n_ratings: int, *, n_items: int, random: np.random.Generator) -> Ids:
    lengths = random.lognormal(0, 0.9, n_users)
    lengths *= (n_ratings / n_users - FEWEST) / lengths.mean()
    return np.minimum(FEWEST + lengths.astype(np.int64), min(MOST, n_items // 2))


def _visits(world: _World, user: int, n: int, *, random: np.random.Generator) -> tuple[Ids, Ids]:
    """Positions of the `n` films a user rates, and when; most are rated on the first visit."""
    n_visits = int(random.integers(1, 5))
    periods = np.sort(random.integers(N_PERIODS, size=n_visits))
    shares = np.sort(random.dirichlet(np.ones(n_visits)))[::-1]
    bounds = np.append(np.cumsum((shares * n).astype(np.int64))[:-1], n)
    unseen = np.zeros(world.fame.shape[1])  # becomes -inf once seen
    seen, times, start = [], [], 0
    for period, end in zip(periods, bounds, strict=True):
        appeal = world.fame[period] + 1.4 * world.affinity[user] + unseen
        drawn = np.argsort(-(appeal + random.gumbel(size=len(appeal))), kind="stable")[: end - start]
        unseen[drawn] = -np.inf
        begin = START + (period + random.random()) * PERIOD_SECONDS
        seen.append(drawn)
        times.append(begin + np.cumsum(random.exponential(40.0, len(drawn))))
        start = int(end)
    return np.concatenate(seen), np.concatenate(times).astype(np.int64)


def _stars(world: _World, users: Ids, items: Ids, *, random: np.random.Generator) -> Floats:
    """Half stars; two users in five only give whole ones."""
    n_users = len(world.affinity)
    harshness, spread = random.normal(0, 0.4, n_users), random.uniform(0.7, 1.4, n_users)
    liking = 0.65 * world.affinity[users, items] + world.quality[items] + random.normal(0, 0.6, len(users))
    steps = np.where(random.random(n_users) < 0.4, 1.0, 0.5)[users]
    stars = 3.05 + harshness[users] + spread[users] * liking
    return np.clip(np.round(stars / steps) * steps, steps, 5.0)
