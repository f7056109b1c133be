"""What each pick adds to each item's score: (n_picks, n_items) in the order of the catalogue."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from engine.errors import ModelNotServed
from engine.models.als import AlsModel
from engine.models.item_knn import ItemKnnModel
from engine.models.lookup import positions_of
from engine.models.neumf import NeuMfModel
from engine.types import Floats, History, Ids

LOVED = 5.0  # stars that a pick counts as for ALS


def popular_parts(models: Mapping[str, Any], *, picks: Ids, item_ids: Ids) -> Floats:
    """By item kNN, else by ALS; raises ModelNotServed without both."""
    knn = models.get("item_knn")
    if isinstance(knn, ItemKnnModel):
        return _knn_parts(knn, picks=picks, item_ids=item_ids)
    return _als_parts(models, picks=picks, item_ids=item_ids)


def less_known_parts(models: Mapping[str, Any], *, picks: Ids, item_ids: Ids) -> tuple[str, Floats]:
    """By the neural tables, else by ALS, and which of both; raises ModelNotServed without both."""
    neumf = models.get("neumf")
    if isinstance(neumf, NeuMfModel):
        return "neural", _table_parts(neumf, picks=picks, item_ids=item_ids)
    return "als", _als_parts(models, picks=picks, item_ids=item_ids)


def _knn_parts(model: ItemKnnModel, *, picks: Ids, item_ids: Ids) -> Floats:
    """The cosines."""
    parts = np.zeros((len(picks), len(item_ids)))
    rows, known = positions_of(picks, within=model.item_ids)
    cosines = np.zeros((len(picks), len(model.item_ids)))
    cosines[known] = model.neighbours[rows].toarray()
    places, there = positions_of(model.item_ids, within=item_ids)
    parts[:, places] = cosines[:, there]
    return parts


def _als_parts(models: Mapping[str, Any], *, picks: Ids, item_ids: Ids) -> Floats:
    """The contributions to the scores of somebody who loved the picks and rated nothing else."""
    model = models.get("als")
    if not isinstance(model, AlsModel):
        raise ModelNotServed("No model that can answer picks is published.")
    parts = np.zeros((len(picks), len(item_ids)))
    history = History(item_ids=picks, ratings=np.full(len(picks), LOVED))
    if model.likes_any(history):
        found = model.contributions(history, item_ids=model.item_ids)
        rows, _ = positions_of(found.rated_ids, within=picks)
        places, there = positions_of(model.item_ids, within=item_ids)
        parts[np.ix_(rows, places)] = found.parts[there].T
    return parts


def _table_parts(model: NeuMfModel, *, picks: Ids, item_ids: Ids) -> Floats:
    """For each of the users who would like a pick best, what that user would like best.

    Both count less further down their lists, and a user whom several picks lead to counts for each. What is
    in many lists says little about the picks: it is divided by the root of how many it is in.
    """
    parts = np.zeros((len(picks), len(item_ids)))
    rows, known = positions_of(picks, within=model.item_ids)
    n_users, n_items = model.top_users.shape[1], model.top_less_known.shape[1]
    discounts = 1 / np.log2(np.arange(max(n_users, n_items)) + 2)
    weights = np.outer(discounts[:n_users], discounts[:n_items])
    for part, row in zip(np.flatnonzero(known), rows, strict=True):
        users = model.top_users[row]
        favourites = model.top_less_known[users[users >= 0]]
        there = favourites >= 0
        places, in_catalogue = positions_of(model.item_ids[favourites[there]], within=item_ids)
        np.add.at(parts[part], places, weights[: len(favourites)][there][in_catalogue])
    listed = model.top_less_known[model.top_less_known >= 0]
    lists = np.bincount(listed, minlength=len(model.item_ids))
    places, there = positions_of(model.item_ids, within=item_ids)
    parts[:, places] /= np.sqrt(np.maximum(lists[there], 1))
    return parts
