"""Interactions as one history per user."""

from collections.abc import Iterator

import numpy as np

from engine.types import History, Ids, Interactions


def by_user(interactions: Interactions) -> Interactions:
    """The same rows, sorted by user."""
    return interactions.take(np.argsort(interactions.user_ids, kind="stable"))


def history_of(interactions: Interactions, *, user_id: int) -> History:
    """One user's rows out of interactions sorted by user."""
    first, last = np.searchsorted(interactions.user_ids, [user_id, user_id + 1])
    return History(item_ids=interactions.item_ids[first:last], ratings=interactions.ratings[first:last])


def histories_of(interactions: Interactions, *, user_ids: Ids) -> Iterator[History]:
    """The history of each user in turn; empty where a user has none."""
    rows = by_user(interactions)
    return (history_of(rows, user_id=int(user_id)) for user_id in user_ids)


def sampled_users(user_ids: Ids, *, most: int, seed: int) -> Ids:
    """The users, sorted, each once; a seeded sample where there are more than `most`."""
    users = np.unique(user_ids)
    if len(users) > most:
        users = np.sort(np.random.default_rng(seed).choice(users, most, replace=False))
    return users
