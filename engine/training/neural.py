"""The neural models as they are fitted and measured; PyTorch is imported when one is."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.evaluation.metrics import absolute_errors, squared_errors
from engine.evaluation.splits import Split
from engine.models.neumf import NeuMfModel, NeuMfNetwork, quantised
from engine.models.two_tower import TwoTowerModel
from engine.training.ingredients import Ingredients
from engine.training.neumf_tables import with_tables
from engine.training.torch_runtime import require_torch
from engine.types import Floats, Ids

if TYPE_CHECKING:
    from engine.training.neumf import NeuMfFit
    from engine.training.two_tower import TwoTowerFit


def fit_neumf_fit(given: Ingredients) -> "NeuMfFit":
    """The network as it was trained; raises MissingDependency without PyTorch."""
    require_torch()
    from engine.training.neumf import fit_neumf

    return fit_neumf(given.interactions, catalog=given.catalog, seed=given.seed, progress=given.progress)


def fit_neumf_model(given: Ingredients) -> NeuMfModel:
    """The network as it is served, in int8, with its tables."""
    network = quantised(fit_neumf_fit(given).network)
    return with_tables(network, interactions=given.interactions, progress=given.progress)


def fit_two_tower_fit(given: Ingredients) -> "TwoTowerFit":
    """The towers, and how their training went; raises MissingDependency without PyTorch."""
    require_torch()
    from engine.training.two_tower import fit_two_tower

    return fit_two_tower(given.interactions, catalog=given.catalog, seed=given.seed, progress=given.progress)


def fit_two_tower_model(given: Ingredients) -> TwoTowerModel:
    """The towers as they are served."""
    return fit_two_tower_fit(given).model


def measure_neumf(fit: "NeuMfFit", *, split: Split, seed: int) -> dict[str, float]:
    """Errors over all test ratings in int8, and what the rounding cost; nothing without any."""
    del seed  # nothing is left to chance
    if not len(split.test):
        return {}
    users = rows_of(split.test.user_ids, among=fit.user_ids)
    exact, rounded = (
        _errors(network, users=users, split=split) for network in (fit.network, quantised(fit.network))
    )
    return {"rmse": rounded.rmse, "mae": rounded.mae, "rmse lost to int8": rounded.rmse - exact.rmse}


def rows_of(user_ids: Ids, *, among: Ids) -> Ids:
    """The row of each user in `among`, which is not sorted; its length for those who are not there."""
    order = np.argsort(among)
    places = np.searchsorted(among, user_ids, sorter=order)
    rows: Ids = np.append(order, len(among))[places]
    rows[np.append(among, 0)[rows] != user_ids] = len(among)
    return rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Errors:
    """In stars."""

    rmse: float
    mae: float


def _errors(network: NeuMfNetwork, *, users: Ids, split: Split) -> Errors:
    predicted: Floats = network.predict(users, item_ids=split.test.item_ids)
    squares = squared_errors(predicted, actual=split.test.ratings)
    absolute = absolute_errors(predicted, actual=split.test.ratings)
    return Errors(rmse=float(np.sqrt(squares.mean())), mae=float(absolute.mean()))
