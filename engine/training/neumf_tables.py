"""Ask the network for every pair once: who likes a movie best, and what a user likes best."""

import io
from dataclasses import fields

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from numpy.typing import NDArray

from engine.models.fame import less_known
from engine.models.neumf import NeuMfModel, NeuMfNetwork
from engine.models.ranking import best_positions
from engine.types import Floats, Ids, Interactions, Progress, no_progress

LENGTH = 10  # of every list
MOST_USERS = 5_000  # that are asked for; the rows are in random order, so the first ones are a sample
MOST_ITEMS = 20_000  # that are asked for, the most rated ones
NOBODY = -1  # fills a list that ends early


def with_tables(
    network: NeuMfNetwork, *, interactions: Interactions, progress: Progress = no_progress
) -> NeuMfModel:
    """The network with its tables, over the rated items.

    The users of an item are those who would rate it highest above their own mean: else the same generous
    users would be the first for every item.
    """
    counts = rating_counts(interactions, item_ids=network.item_ids)
    asked = np.sort(np.argsort(-counts, kind="stable")[: min(MOST_ITEMS, int((counts > 0).sum()))])
    n_users = min(MOST_USERS, network.n_users)
    is_less_known = less_known(counts)[asked]
    top_items = np.full((network.n_users, LENGTH), NOBODY, dtype=np.int32)
    top_less_known = np.full((network.n_users, LENGTH), NOBODY, dtype=np.int32)
    liking = np.empty((n_users, len(asked)), dtype=np.float32)
    for user in range(n_users):
        progress("Asking neumf for every pair", done=user, total=n_users)
        stars = network.predict_rows(np.array([user]), items=asked)
        _fill(top_items[user], asked[best_positions(stars, n=LENGTH)])
        hidden = np.where(is_less_known, stars, -np.inf)
        _fill(top_less_known[user], asked[best_positions(hidden, n=LENGTH)])
        liking[user] = stars - stars.mean()
    progress("Asking neumf for every pair", done=n_users, total=n_users)
    top_users = np.full((len(network.item_ids), LENGTH), NOBODY, dtype=np.int32)
    for place, column in zip(asked, liking.T, strict=True):
        _fill(top_users[place], best_positions(column.astype(np.float64), n=LENGTH))
    parts = {field.name: getattr(network, field.name) for field in fields(network)}
    return NeuMfModel(**parts, top_users=top_users, top_items=top_items, top_less_known=top_less_known)


def rating_counts(interactions: Interactions, *, item_ids: Ids) -> Ids:
    """(n_items,) how often each of the sorted items was rated."""
    places = np.searchsorted(item_ids, interactions.item_ids)
    return np.bincount(places, minlength=len(item_ids)).astype(np.int64)


def tables_as_parquet(model: NeuMfModel) -> dict[str, bytes]:
    """File name -> Parquet: the tables in long form, with ranks from 1 and predicted stars.

    Users are numbers that mean nothing outside: the rows of the network.
    """
    by_movie = _pairs(model.top_users)
    by_user = _pairs(model.top_items)
    hidden = _pairs(model.top_less_known)
    return {
        "top_users_by_movie.parquet": _table(model, places=by_movie[0], users=by_movie[2], ranks=by_movie[1]),
        "top_movies_by_user.parquet": _table(model, places=by_user[2], users=by_user[0], ranks=by_user[1]),
        "top_less_known_by_user.parquet": _table(model, places=hidden[2], users=hidden[0], ranks=hidden[1]),
    }


def _fill(row: NDArray[np.int32], found: NDArray[np.int64]) -> None:
    row[: len(found)] = found


def _pairs(table: NDArray[np.int32]) -> tuple[Ids, Ids, Ids]:
    """Row, rank from 1 and content of every place in use."""
    rows, ranks = np.nonzero(table != NOBODY)
    return rows, ranks + 1, table[rows, ranks].astype(np.int64)


def _table(model: NeuMfModel, *, places: Ids, users: Ids, ranks: Ids) -> bytes:
    stars: Floats = model.predict_rows(users, items=places)
    columns = {
        "user": pa.array(users),
        "rank": pa.array(ranks.astype(np.int8)),
        "item_id": pa.array(model.item_ids[places]),
        "predicted_rating": pa.array(stars.astype(np.float32)),
    }
    buffer = io.BytesIO()
    pq.write_table(pa.table(columns), buffer, compression="zstd")
    return buffer.getvalue()
