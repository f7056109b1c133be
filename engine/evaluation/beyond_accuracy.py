"""What the shown lists are like, whether or not they are right."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.datasets.catalog import Catalog
from engine.evaluation.lists import NOBODY, Lists
from engine.models.lookup import positions_of
from engine.types import Floats, Ids, Interactions

SMOOTHING = 0.01  # of the shown genres towards the liked ones (Steck 2018), so that no logarithm is infinite


@dataclass(frozen=True, slots=True, kw_only=True)
class Background:
    """What is known of the candidates."""

    item_ids: Ids  # (n_items,), sorted; the items of the training part
    counts: Ids  # (n_items,), training ratings
    n_users: int  # in the training part
    genres: Floats  # (n_items, n_genres), each movie's genres, adding up to 1 (0 without any)


def make_background(train: Interactions, *, catalog: Catalog) -> Background:
    """Counts and genres of the training items."""
    item_ids, counts = np.unique(train.item_ids, return_counts=True)
    return Background(
        item_ids=item_ids,
        counts=counts,
        n_users=len(np.unique(train.user_ids)),
        genres=_genre_shares(catalog, item_ids=item_ids),
    )


def list_metrics(lists: Lists, *, background: Background, train: Interactions) -> dict[str, float]:
    """Coverage, exposure's Gini, mean popularity, novelty, diversity and genre calibration."""
    exposures = exposure(lists, background=background)
    places, _ = positions_of(lists.shown[lists.shown != NOBODY], within=background.item_ids)
    counts = background.counts[places]
    return {
        "coverage": float((exposures > 0).mean()),
        "gini": gini(exposures),
        "mean_popularity": float(counts.mean()) if len(counts) else 0.0,
        "novelty": float(-np.log2(counts / background.n_users).mean()) if len(counts) else 0.0,
        "diversity": float(np.mean([diversity(rows) for rows in _genre_rows(lists, background)])),
        "miscalibration": _mean_miscalibration(lists, background=background, train=train),
    }


def exposure(lists: Lists, *, background: Background) -> Floats:
    """(n_items,), how many lists show each candidate, falling."""
    places, _ = positions_of(lists.shown[lists.shown != NOBODY], within=background.item_ids)
    return -np.sort(-np.bincount(places, minlength=len(background.item_ids)).astype(np.float64))


def gini(values: Floats) -> float:
    """0 when all values are equal, near 1 when one has everything."""
    ordered, n = np.sort(values), len(values)
    if not ordered.sum():
        return 0.0
    return float((2 * np.arange(1, n + 1) - n - 1) @ ordered / (n * ordered.sum()))


def diversity(genres: Floats) -> float:
    """One minus the mean cosine of all pairs in a list; `genres` has a row per item; 0 below two items."""
    lengths = np.linalg.norm(genres, axis=1, keepdims=True)
    rows = genres / np.where(lengths > 0, lengths, 1)
    n = len(rows)
    if n < 2:
        return 0.0
    total = float(np.square(rows.sum(axis=0)).sum() - np.square(rows).sum())
    return 1 - total / (n * (n - 1))


def miscalibration(shown: Floats, *, history: Floats) -> float:
    """Kullback-Leibler divergence, in nats, of a list's genre shares from a history's; 0 is calibrated."""
    mixed = (1 - SMOOTHING) * shown + SMOOTHING * history
    there = history > 0
    return float((history[there] * np.log(history[there] / mixed[there])).sum())


def _mean_miscalibration(lists: Lists, *, background: Background, train: Interactions) -> float:
    """Over the users of whom something is known."""
    places, known = positions_of(train.item_ids, within=background.item_ids)
    users, knows = positions_of(train.user_ids[known], within=lists.user_ids)
    tastes = np.zeros((len(lists.user_ids), background.genres.shape[1]))
    np.add.at(tastes, users, background.genres[places[knows]])
    rows = _genre_rows(lists, background)
    values = [
        miscalibration(_shares(row.sum(axis=0)), history=_shares(taste))
        for row, taste in zip(rows, tastes, strict=True)
        if taste.any() and row.any()
    ]
    return float(np.mean(values)) if values else 0.0


def _genre_rows(lists: Lists, background: Background) -> list[Floats]:
    """Per user the genres of what is shown."""
    return [
        background.genres[positions_of(row[row != NOBODY], within=background.item_ids)[0]]
        for row in lists.shown
    ]


def _shares(values: Floats) -> Floats:
    return np.asarray(values / values.sum(), dtype=np.float64)


def _genre_shares(catalog: Catalog, *, item_ids: Ids) -> Floats:
    names = sorted({genre for genres in catalog.frame["genres"] for genre in genres})
    columns = {name: column for column, name in enumerate(names)}
    shares = np.zeros((len(item_ids), len(names)))
    places, known = positions_of(catalog.item_ids, within=item_ids)
    lists: NDArray[np.object_] = catalog.frame["genres"].to_numpy()[known]
    for place, genres in zip(places, lists, strict=True):
        for genre in genres:
            shares[place, columns[genre]] = 1 / len(genres)
    return shares
