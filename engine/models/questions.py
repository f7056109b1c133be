"""Which items to ask a newcomer about: those whose ratings are expected to teach most; numpy only.

A user's θ has a Gaussian posterior with covariance Σ (engine/models/bayesian_fm.py), which does not depend on
the ratings but only on which items were rated. A rating of item i, with row x and noise 1/α, takes

    ΔV_i = xᵀ Σ M Σ x / (1/α + xᵀ Σ x),    M = Σ_j w_j (x_j - x̄)(x_j - x̄)ᵀ

off Σ_j w_j Var((x_j - x̄)ᵀ θ): how much is still open about which items the user prefers, popular items
counting more (Yu, Bi, Tresp 2006, "Active learning via transductive experimental design"; what all items have
in common does not matter to a ranking). An item is worth asking about by

    P(known) · -log c · ΔV,    P(known) = σ(logit c + b)

where c is the share of users who know it, -log c the information in knowing it, and b how many more items
than others this user knows, estimated from what was rated and what was not seen. No constant was fitted
but the variance of b, which was chosen with the form of the whole on validation users.
"""

from dataclasses import dataclass

import numpy as np

from engine.models.bayesian_fm import BayesianFmModel
from engine.models.item_index import ItemIndexModel
from engine.models.lookup import positions_of
from engine.models.ranking import best_positions
from engine.types import Floats, Ids

POOL = 1000  # the most rated items; few people know any other
SHORTLIST = 150  # of them; looked at again after each choice, as if that one had been answered
MOST_KNOWN = 0.55  # the share of users who rated the most rated item: 0.50 to 0.62 in every MovieLens set
ACTIVITY_VARIANCE = 1.0  # of b
NEWTON_STEPS = 8
BLOCK = 4000  # items at a time


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionModel:
    """Made of fitted models when they are opened; not stored itself."""

    stars: BayesianFmModel
    item_ids: Ids  # (n_pool,), sorted
    shares: Floats  # (n_pool,), of the users, who know each item
    rows: Floats  # (n_samples, n_pool, 1 + n_factors), x
    targets: Floats  # (n_samples, 1 + n_factors, 1 + n_factors), M

    def best(self, *, rated: Ids, not_seen: Ids, exclude: Ids, n: int) -> Ids:
        """The `n` items to ask about next, best first, none of them asked or excluded already."""
        chances = self._chances(rated=rated, not_seen=not_seen)
        worth = chances * -np.log(self.shares)
        covariance = self.covariance(rated)
        values = worth * self._reductions(covariance, self.rows)
        asked, _ = positions_of(np.concatenate([rated, not_seen, exclude]), within=self.item_ids)
        values[asked] = -np.inf
        short = best_positions(values, n=max(n, SHORTLIST))
        chosen = []
        for _ in range(min(n, len(short))):
            place = short[np.argmax(values[short])]
            chosen.append(int(self.item_ids[place]))
            short = short[short != place]
            covariance = _after_rating(covariance, self.rows[:, place], self.stars.noise_precisions)
            values[short] = worth[short] * self._reductions(covariance, self.rows[:, short])
        return np.array(chosen, dtype=np.int64)

    def sureness(self, rated: Ids) -> float:
        """The share, 0 to 1, of what was open about the user's preferences that the rated items settled."""
        before = np.einsum("sff,sf->s", self.targets, 1 / self.stars.user_precisions)
        left = np.einsum("sfg,sgf->s", self.targets, self.covariance(rated))
        return float(np.clip(1 - left.sum() / before.sum(), 0, 1)) if before.sum() > 0 else 0.0

    def covariance(self, rated: Ids) -> Floats:
        """Σ of each sample (n_samples, 1 + n_factors, 1 + n_factors) of who has rated these items."""
        return np.asarray(np.linalg.inv(self.stars.precisions(rated)), dtype=np.float64)

    def _reductions(self, covariance: Floats, rows: Floats) -> Floats:
        """ΔV (n_items,) of items by their rows, the mean over the samples."""
        moved = rows @ covariance
        gained = ((moved @ self.targets) * moved).sum(axis=2)
        noise = 1 / self.stars.noise_precisions[:, None]
        reductions: Floats = (gained / (noise + (moved * rows).sum(axis=2))).mean(axis=0)
        return reductions

    def _chances(self, *, rated: Ids, not_seen: Ids) -> Floats:
        """(n_pool,), how likely the user knows each item."""
        logits = np.log(self.shares / (1 - self.shares))
        known, _ = positions_of(rated, within=self.item_ids)
        unknown, _ = positions_of(not_seen, within=self.item_ids)
        asked = logits[np.concatenate([known, unknown])]
        answers = np.repeat([1.0, 0.0], [len(known), len(unknown)])
        activity = 0.0  # b, its most likely value
        for _ in range(NEWTON_STEPS):
            expected = _sigmoid(asked + activity)
            slope = (expected - answers).sum() + activity / ACTIVITY_VARIANCE
            activity -= slope / ((expected * (1 - expected)).sum() + 1 / ACTIVITY_VARIANCE)
        return _sigmoid(logits + activity)


def question_model(*, stars: BayesianFmModel, items: ItemIndexModel) -> QuestionModel:
    """Questions among the most rated items that the model of stars knows."""
    places, known = positions_of(stars.item_ids, within=items.item_ids)
    counts = np.zeros(len(stars.item_ids))
    counts[known] = items.rating_counts[places]
    pool = np.sort(best_positions(np.where(counts > 0, counts, -np.inf), n=POOL))
    return QuestionModel(
        stars=stars,
        item_ids=stars.item_ids[pool],
        shares=MOST_KNOWN * counts[pool] / counts.max(initial=1),
        rows=stars.rows(stars.item_ids[pool]),
        targets=_targets(stars, weights=counts / max(1.0, counts.sum())),
    )


def _targets(stars: BayesianFmModel, *, weights: Floats) -> Floats:
    """M of each sample: the weighted covariance of all items' rows."""
    size = stars.user_precisions.shape[1]
    squares, means = np.zeros((len(stars.user_precisions), size, size)), np.zeros_like(stars.user_precisions)
    for start in range(0, len(weights), BLOCK):
        rows = stars.rows(stars.item_ids[start : start + BLOCK])
        weighted = rows * weights[start : start + BLOCK, None]
        squares += weighted.transpose(0, 2, 1) @ rows
        means += weighted.sum(axis=1)
    return squares - means[:, :, None] * means[:, None, :]


def _after_rating(covariance: Floats, rows: Floats, noise_precisions: Floats) -> Floats:
    """Σ once one more item, with these rows (n_samples, 1 + n_factors), is rated (Sherman, Morrison 1950)."""
    moved = (covariance @ rows[:, :, None])[:, :, 0]
    spread = 1 / noise_precisions + (moved * rows).sum(axis=1)
    return np.asarray(
        covariance - moved[:, :, None] * moved[:, None, :] / spread[:, None, None], dtype=np.float64
    )


def _sigmoid(values: Floats) -> Floats:
    return np.asarray(1 / (1 + np.exp(-np.clip(values, -30, 30))), dtype=np.float64)
