"""Predicted stars with intervals: a Bayesian factorisation machine with a sampled fold-in; numpy only.

Rendle (2012), "Factorization Machines with libFM"; sampled by Gibbs in engine/training/bayesian_fm.py.
What is kept of each sample are the items' constants c and vectors q, the prior of a user's bias and vector,
and the precision α of the noise. Given the items, one user's θ = (bias, vector) has a Gaussian posterior:

    A = α XᵀX + diag(λ),    θ | ratings ~ N(A⁻¹ (α Xᵀ(r - c) + λ μ), A⁻¹),    X: a row (1, q) per rating

so that a rating given a second ago counts. The prediction is the mean over samples of c + (1, q) θ.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.models.lookup import positions_of
from engine.types import Floats, History, Ids

Float32s = NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class BayesianFmModel:
    """The samples' items and user priors; an item's samples lie together, so that few pages are read."""

    item_ids: Ids  # (n_items,), sorted
    constants: Float32s  # (n_items + 1, n_samples), stars; the last row stands for an item nobody knows
    vectors: Float32s  # (n_items + 1, n_samples, n_factors)
    unseen_variances: Float32s  # (n_items + 1,), stars², of what no rating has told of an item; else 0
    user_means: Floats  # (n_samples, 1 + n_factors), μ: bias first, then vector
    user_precisions: Floats  # (n_samples, 1 + n_factors), λ
    noise_precisions: Floats  # (n_samples,), α
    spread: float  # half of an 80 % interval, in posterior standard deviations; found on a holdout
    lowest: float  # the scale's ends, stars
    highest: float

    def predict(self, history: History, *, item_ids: Ids) -> Floats:
        """Predicted stars (n_items,) of one user, who may have no history; items may be unknown."""
        means, _ = self.posterior(history, item_ids=item_ids)
        return np.clip(means, self.lowest, self.highest)

    def predict_with_interval(self, history: History, *, item_ids: Ids) -> Floats:
        """(3, n_items): predicted stars, and the ends between which four of five such ratings lie."""
        means, deviations = self.posterior(history, item_ids=item_ids)
        half = self.spread * deviations
        ends: Floats = np.array([means, means - half, means + half])
        return np.clip(ends, self.lowest, self.highest)

    def posterior(self, history: History, *, item_ids: Ids) -> tuple[Floats, Floats]:
        """Mean and standard deviation, in stars, of the rating the user would give; not clipped."""
        users, precisions = self._fold_in(history)
        constants, design = self._design(self._rows_of(item_ids))
        means = constants + (design @ users[:, :, None])[:, :, 0]
        solved = np.linalg.solve(precisions, design.transpose(0, 2, 1))
        variances = np.einsum("snf,sfn->sn", design, solved) + 1 / self.noise_precisions[:, None]
        total = variances.mean(axis=0) + means.var(axis=0) + self.unseen_variances[self._rows_of(item_ids)]
        return means.mean(axis=0), np.sqrt(total)

    def rows(self, item_ids: Ids) -> Floats:
        """X (n_samples, n_items, 1 + n_factors): a row (1, q) per item."""
        return self._design(self._rows_of(item_ids))[1]

    def precisions(self, item_ids: Ids) -> Floats:
        """A (n_samples, 1 + n_factors, 1 + n_factors) of who has rated these items, whatever the ratings."""
        places, _ = positions_of(item_ids, within=self.item_ids)
        return self._precisions(self._design(places)[1])

    def _fold_in(self, history: History) -> tuple[Floats, Floats]:
        """Per sample the user's mean θ (n_samples, 1 + n_factors) and A; unknown items say nothing."""
        places, known = positions_of(history.item_ids, within=self.item_ids)
        constants, design = self._design(places)
        precisions = self._precisions(design)
        weighted = design.transpose(0, 2, 1) * self.noise_precisions[:, None, None]
        rest = history.ratings[known] - constants
        right = np.einsum("sfn,sn->sf", weighted, rest) + self.user_precisions * self.user_means
        return np.linalg.solve(precisions, right[:, :, None])[:, :, 0], precisions

    def _precisions(self, design: Floats) -> Floats:
        """α XᵀX + diag(λ) of each sample."""
        weighted = design.transpose(0, 2, 1) * self.noise_precisions[:, None, None]
        precisions = weighted @ design
        diagonal = np.arange(precisions.shape[1])
        precisions[:, diagonal, diagonal] += self.user_precisions
        return np.asarray(precisions, dtype=np.float64)

    def _design(self, rows: Ids) -> tuple[Floats, Floats]:
        """Constants (n_samples, n_rows) and X (n_samples, n_rows, 1 + n_factors) of rows of the arrays."""
        vectors = self.vectors[rows].transpose(1, 0, 2)
        design = np.ones((*vectors.shape[:2], vectors.shape[2] + 1))
        design[:, :, 1:] = vectors
        return self.constants[rows].T.astype(np.float64), design

    def _rows_of(self, item_ids: Ids) -> Ids:
        rows = np.full(len(item_ids), len(self.item_ids))
        places, known = positions_of(item_ids, within=self.item_ids)
        rows[known] = places
        return rows
