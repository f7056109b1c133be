"""Predicted stars at their best for known users: the mean of several Bayesian factorisation machines.

Beside the one that is served, with its fold-in, stand machines that know their users: one whose users' side
says what was rated (SVD++), and one that makes stars of scores through an ordered probit, deciding between
neighbouring levels. Too slow to serve.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.special import ndtr

from engine.datasets.catalog import Catalog
from engine.errors import TrainingError
from engine.evaluation.scorers import RatingPredictor
from engine.models.lookup import positions_of
from engine.training.fm_sides import Side, item_side, user_side
from engine.training.gibbs import Ratings, Sample, SideSample, draw_chains
from engine.types import Floats, Ids, Interactions, Progress, no_progress

PAIRS_AT_ONCE = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """One machine of the blend."""

    implicit: bool  # whether the users' side says what they rated
    ordered: bool  # ordered probit instead of regression


VARIANTS = (Variant(implicit=True, ordered=False), Variant(implicit=False, ordered=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class SampledVariant:
    """The samples of one machine, users included."""

    users: Side
    items: Side
    samples: Sequence[Sample]
    levels: Floats  # stars of an ordered probit's levels, at least two; of a regression the mean alone

    def predict(self, user_ids: Ids, *, item_ids: Ids) -> Floats:
        """(n_pairs,) predicted stars of each user for the item beside it, not clipped; both may be new."""
        users, items = _rows_of(user_ids, side=self.users), _rows_of(item_ids, side=self.items)
        means = np.empty(len(users))
        for first in range(0, len(users), PAIRS_AT_ONCE):
            part = slice(first, first + PAIRS_AT_ONCE)
            means[part] = self._mean(users[part], items[part])
        return means

    def _mean(self, users: Ids, items: Ids) -> Floats:
        total = np.zeros(len(users))
        for sample in self.samples:
            total += _stars(_scores(sample, users=users, items=items), sample=sample, levels=self.levels)
        return total / len(self.samples)


@dataclass(frozen=True, slots=True, kw_only=True)
class BayesianFmBlend:
    """The mean of several predictors of stars."""

    members: Sequence[RatingPredictor]
    lowest: float  # the scale's ends, stars
    highest: float

    def predict(self, user_ids: Ids, *, item_ids: Ids) -> Floats:
        """(n_pairs,) predicted stars of each user for the item beside it; both may be unknown."""
        found = [member.predict(user_ids, item_ids=item_ids) for member in self.members]
        means: Floats = np.mean(found, axis=0)
        return np.clip(means, self.lowest, self.highest)


def fit_variant(
    variant: Variant,
    *,
    interactions: Interactions,
    catalog: Catalog,
    n_factors: int = 16,
    n_chains: int = 2,
    n_iterations: int = 50,
    n_samples: int = 40,
    seed: int,
    progress: Progress = no_progress,
) -> SampledVariant:
    """Several chains of one machine, of each of which `n_samples` are kept."""
    if not len(interactions):
        raise TrainingError("There are no ratings to fit a factorisation machine to.")
    users = user_side(interactions, implicit=variant.implicit)
    items = item_side(interactions, catalog=catalog)
    levels, targets = _targets(interactions.ratings, ordered=variant.ordered)
    chains = draw_chains(
        Ratings(
            users=np.searchsorted(users.ids, interactions.user_ids),
            items=np.searchsorted(items.ids, interactions.item_ids),
            targets=targets,
        ),
        sides=(users, items),
        ordered=len(levels) > 1,
        n_factors=n_factors,
        n_chains=n_chains,
        n_iterations=n_iterations,
        n_samples=n_samples,
        seed=seed,
        progress=progress,
    )
    samples = [sample for chain in chains for sample in chain.samples]
    return SampledVariant(users=users, items=items, samples=samples, levels=levels)


def _targets(ratings: Floats, *, ordered: bool) -> tuple[Floats, Floats]:
    """The levels, and each rating as its level's number; for a regression the mean, and deviations from it.

    Ratings that are all equal have no levels to decide between and are always a regression.
    """
    levels, places = np.unique(ratings, return_inverse=True)
    if ordered and len(levels) > 1:
        return levels, places.astype(np.float64)
    mean = ratings.mean()
    return np.array([mean]), ratings - mean


def _rows_of(ids: Ids, *, side: Side) -> Ids:
    rows = np.full(len(ids), len(side.ids))
    places, known = positions_of(ids, within=side.ids)
    rows[known] = places
    return rows


def _scores(sample: Sample, *, users: Ids, items: Ids) -> Floats:
    scores: Floats = np.einsum("nf,nf->n", sample.users.vectors[users], sample.items.vectors[items])
    return scores + _constants(sample.users, users) + _constants(sample.items, items) + sample.intercept


def _constants(side: SideSample, rows: Ids) -> Floats:
    constants: Floats = side.constants[rows].astype(np.float64)
    return constants


def _stars(scores: Floats, *, sample: Sample, levels: Floats) -> Floats:
    """Expected stars: the lowest level, and each step up times the probability of a rating above it."""
    steps = np.diff(levels)
    above = ndtr(scores[:, None] - sample.cutpoints) @ steps if len(steps) else scores
    stars: Floats = levels[0] + above
    return stars
