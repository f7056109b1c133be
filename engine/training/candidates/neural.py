"""Neural models, as candidates for the protocols."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from engine.models.neumf import NeuMfNetwork, quantised
from engine.training.candidates.candidate import Candidate
from engine.training.candidates.folded_in import FoldedInRanker, folded_in
from engine.training.ingredients import Ingredients
from engine.training.neural import fit_neumf_fit, fit_two_tower_fit, rows_of
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


def _fit_neumf(given: Ingredients) -> NeuMfPredictor:
    fit = fit_neumf_fit(given)
    return NeuMfPredictor(
        network=quantised(fit.network), user_ids=fit.user_ids, learning_curve=fit.learning_curve
    )


def _fit_two_tower(given: Ingredients) -> TwoTowerRanker:
    fit = fit_two_tower_fit(given)
    ranker = folded_in(fit.model, train=given.interactions)
    return TwoTowerRanker(
        model=ranker.model,
        popularity=ranker.popularity,
        train=ranker.train,
        learning_curve=fit.learning_curve,
    )


NEURAL: dict[str, Candidate] = {
    "neumf": Candidate(fit=_fit_neumf, answers=frozenset({"predict"}), extra="neural"),
    "two_tower": Candidate(fit=_fit_two_tower, answers=frozenset({"score", "score_for"}), extra="neural"),
}
