"""Batches for the two towers: whole users, some of whose ratings are to predict the others."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.types import Ids, Interactions

LONGEST = 300  # ratings of a user that are pooled in a batch, drawn at random
MOST_DROPPED = 0.5  # share of a history that is left out of a batch, at most


@dataclass(frozen=True, slots=True, kw_only=True)
class Lists:
    """Each user's ratings, one after the other."""

    items: Ids  # (n_ratings,) places of items
    levels: Ids  # (n_ratings,) from 0 for half a star to 9 for five
    starts: Ids  # (n_users + 1,) user u has the rows from starts[u] to starts[u + 1]

    @property
    def n_users(self) -> int:
        """How many users, also those without ratings."""
        return len(self.starts) - 1

    def owners(self) -> Ids:
        """(n_ratings,) whose rating each is."""
        return np.repeat(np.arange(self.n_users), np.diff(self.starts))

    def of(self, users: Ids) -> "Lists":
        """The lists of these users."""
        return self.pick([np.arange(self.starts[user], self.starts[user + 1]) for user in users])

    def pick(self, rows: list[Ids]) -> "Lists":
        """A list for each array of rows."""
        chosen = np.concatenate(rows)
        starts = np.cumsum([0, *(len(part) for part in rows)])
        return Lists(items=self.items[chosen], levels=self.levels[chosen], starts=starts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What is known of some users, and what it is to predict."""

    histories: Lists
    targets: Ids  # (n_targets,) places of items
    owners: Ids  # (n_targets,) whose target each is: a position in `histories`


def user_lists(interactions: Interactions, *, rows: NDArray[np.int64], item_ids: Ids) -> Lists:
    """Some of the interactions by user; every user of the whole has a list."""
    user_ids, users = np.unique(interactions.user_ids, return_inverse=True)
    rows = rows[np.argsort(users[rows], kind="stable")]
    levels = np.rint(interactions.ratings[rows] * 2).astype(np.int64) - 1
    return Lists(
        items=np.searchsorted(item_ids, interactions.item_ids[rows]),
        levels=np.clip(levels, 0, 9),
        starts=np.searchsorted(users[rows], np.arange(len(user_ids) + 1)),
    )


def draw_batch(lists: Lists, *, users: Ids, targets: int, rng: np.random.Generator) -> Batch:
    """At most half of each user's ratings are targets, and of the others a random part is the history."""
    histories, asked, owners = [], [], []
    for place, user in enumerate(users):
        rows = lists.starts[user] + rng.permutation(lists.starts[user + 1] - lists.starts[user])
        n_targets = int(n_targets_of(len(rows), targets=targets))
        rest = rows[n_targets:]
        kept = int(len(rest) * (1 - MOST_DROPPED * rng.random()))
        histories.append(rest[: min(LONGEST, max(1, kept))])
        asked.append(lists.items[rows[:n_targets]])
        owners.append(np.full(n_targets, place))
    return Batch(
        histories=lists.pick(histories), targets=np.concatenate(asked), owners=np.concatenate(owners)
    )


def n_targets_of(sizes: NDArray[np.int64] | int, *, targets: int) -> NDArray[np.int64]:
    """How many of a user's ratings are targets: half of them, at most `targets`."""
    counts: NDArray[np.int64] = np.minimum(targets, np.maximum(np.asarray(sizes) // 2, 1))
    return counts


def inclusion_logarithms(
    lists: Lists, *, n_items: int, batch_users: int, targets: int
) -> NDArray[np.float32]:
    """(n_items,) log of the probability that an item is a target in a batch."""
    sizes = np.diff(lists.starts)
    shares = n_targets_of(sizes, targets=targets) / np.maximum(sizes, 1)
    in_batch = min(1.0, batch_users / lists.n_users)
    expected = np.bincount(lists.items, weights=shares[lists.owners()], minlength=n_items) * in_batch
    logarithms: NDArray[np.float32] = np.log(-np.expm1(-expected) + 1e-9).astype(np.float32)
    return logarithms
