"""Neural models, as candidates for the protocols."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from engine.models.neumf import NeuMfNetwork, quantised
from engine.training.candidates.candidate import Candidate
from engine.training.candidates.folded_in import FoldedInRanker, folded_in
from engine.training.ingredients import Ingredients
from engine.training.torch_runtime import require_torch
from engine.types import Floats, Ids


@dataclass(frozen=True, slots=True, kw_only=True)
class NeuMfPredictor:
    """The network as it is served, in int8, asked by user ids."""

    network: NeuMfNetwork
    user_ids: Ids  # (n_users,), row by row
    learning_curve: Mapping[str, Sequence[float]]

    def predict(self, user_ids: Ids, *, item_ids: Ids) -> Floats:
        """(n_pairs,) predicted stars; an unknown user is one of average taste."""
        return self.network.predict(rows_of(user_ids, among=self.user_ids), item_ids=item_ids)


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoTowerRanker(FoldedInRanker):
    """The towers, with how their training went."""

    learning_curve: Mapping[str, Sequence[float]] = field(default_factory=dict)


def rows_of(user_ids: Ids, *, among: Ids) -> Ids:
    """The row of each user in `among`, which is not sorted; its length for those who are not there."""
    order = np.argsort(among)
    places = np.searchsorted(among, user_ids, sorter=order)
    rows = np.append(order, len(among))[places]
    return np.where(np.append(among, -1)[rows] == user_ids, rows, len(among))


def fit_neumf_predictor(given: Ingredients) -> NeuMfPredictor:
    """Trains the network; raises MissingDependency without PyTorch."""
    require_torch()
    from engine.training.neumf import fit_neumf

    fit = fit_neumf(given.interactions, catalog=given.catalog, seed=given.seed, progress=given.progress)
    return NeuMfPredictor(
        network=quantised(fit.network), user_ids=fit.user_ids, learning_curve=fit.learning_curve
    )


def fit_two_tower_ranker(given: Ingredients) -> TwoTowerRanker:
    """Trains the towers; raises MissingDependency without PyTorch."""
    require_torch()
    from engine.training.two_tower import fit_two_tower

    fit = fit_two_tower(given.interactions, catalog=given.catalog, seed=given.seed, progress=given.progress)
    ranker = folded_in(fit.model, train=given.interactions)
    return TwoTowerRanker(
        model=ranker.model,
        popularity=ranker.popularity,
        train=ranker.train,
        learning_curve=fit.learning_curve,
    )


NEURAL: dict[str, Candidate] = {
    "neumf": Candidate(fit=fit_neumf_predictor, answers=frozenset({"predict"}), extra="neural"),
    "two_tower": Candidate(
        fit=fit_two_tower_ranker, answers=frozenset({"score", "score_for"}), extra="neural"
    ),
}
