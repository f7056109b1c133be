"""Personal ranking: implicit-preference ALS with fold-in; fitted state only, numpy only.

The fit is Spark's (engine/training/als.py). The fold-in solves the same equation for one user, so that a
rating given a second ago counts. With Y the item factors, and for each rated item its signal s,
confidence 1 + α|s| and preference p = 1 where s > 0, else 0:

    (YᵀY + Σ α|s| y yᵀ + λ n₊ I) x = Σ p (1 + α|s|) y,    n₊ = the number of items with s > 0

Hu, Koren, Volinsky (2008); the penalty grows with the history as in Zhou et al. (2008), as Spark has it.
"""

from dataclasses import dataclass

import numpy as np
from scipy.linalg import cho_factor, cho_solve

from engine.errors import NoKnownItem
from engine.models.contributions import Contributions
from engine.models.lookup import positions_of
from engine.models.ranking import best_unseen
from engine.types import Floats, History, Ids, TopN


@dataclass(frozen=True, slots=True, kw_only=True)
class AlsModel:
    """Item factors, and what is needed to solve a user's factors from a history."""

    item_ids: Ids  # (n_items,), sorted
    item_factors: Floats  # (n_items, n_factors), float32 as Spark gives them
    gram: Floats  # (n_factors, n_factors), YᵀY
    signals: Floats  # (10,), the signal of 0.5, 1.0 … 5.0 stars; below zero is dislike
    regularization: float  # λ
    alpha: float  # confidence a unit of signal adds

    def fold_in(self, history: History) -> Floats:
        """One user's factors (n_factors,); zeros when nothing is liked; unknown items are ignored."""
        rated, signals = self._known(history)
        if not len(rated):
            raise NoKnownItem("None of the rated items is known to the model.")
        if not (signals > 0).any():  # no liked item: the right-hand side is zero
            return np.zeros(len(self.gram))
        system, liked, weights = self._equation(rated, signals)
        factors: Floats = cho_solve(cho_factor(system), liked.T @ weights)
        return factors

    def likes_any(self, history: History) -> bool:
        """Whether the history holds a known item that the user liked."""
        return bool((self._known(history)[1] > 0).any())

    def top_n(self, history: History, *, n: int, exclude: Ids) -> TopN:
        """The `n` best items that are neither rated nor excluded; equal scores by item id."""
        return best_unseen(
            self._scores(history), item_ids=self.item_ids, history=history, exclude=exclude, n=n
        )

    def score_all(self, history: History) -> Floats:
        """A score for every item (n_items,), in the order of `item_ids`."""
        return self._scores(history).astype(np.float64)

    def _scores(self, history: History) -> Floats:
        """The scores in single precision."""
        scores: Floats = self.item_factors @ self.fold_in(history).astype(np.float32)
        return scores

    def contributions(self, history: History, *, item_ids: Ids) -> Contributions:
        """Each item's score (0 if unknown) over the liked items: score_i = Σ_j y_iᵀ A⁻¹ y_j (1 + α s_j)."""
        rated, signals = self._known(history)
        system, liked, weights = self._equation(rated, signals)
        places, known = positions_of(item_ids, within=self.item_ids)
        solved = cho_solve(cho_factor(system), (liked * weights[:, None]).T)  # (n_factors, n_liked)
        parts = np.zeros((len(item_ids), solved.shape[1]))
        parts[known] = self.item_factors[places].astype(np.float64) @ solved
        return Contributions(rated_ids=self.item_ids[rated[signals > 0]], parts=parts)

    def _known(self, history: History) -> tuple[Ids, Floats]:
        """Positions of the known rated items, and their signals."""
        places, known = positions_of(history.item_ids, within=self.item_ids)
        return places, signals_of(history.ratings[known], signals=self.signals)

    def _equation(self, rated: Ids, signals: Floats) -> tuple[Floats, Floats, Floats]:
        """The left-hand matrix, the liked items' factors and their weights on the right-hand side."""
        factors = self.item_factors[rated].astype(np.float64)
        confidence = self.alpha * np.abs(signals)
        positive = signals > 0
        penalty = self.regularization * positive.sum()
        system = self.gram + (factors.T * confidence) @ factors + penalty * np.eye(len(self.gram))
        return system, factors[positive], 1 + confidence[positive]


def signals_of(ratings: Floats, *, signals: Floats) -> Floats:
    """Stars as signals; a rating between two half stars counts as the nearer one."""
    levels = np.rint(ratings * 2).astype(np.int64) - 1
    return signals[np.clip(levels, 0, len(signals) - 1)]
