"""The served ranker: ALS, EASE and content added up, over a prior that fades as ratings arrive.

    score_i = als_i / σ_als + b · ease_i / σ_ease + g(n) · (p · prior_i + c · content_i / σ_content)

Every σ is the spread of that model's scores for this user, so that the models count alike whatever the
length of the history, and g(n) = τ / (τ + n) with n the known ratings. Each term but the prior is a sum over
the rated items, so that the score is one too: a list can say exactly why.
"""

from dataclasses import dataclass

import numpy as np

from engine.errors import NoKnownItem
from engine.models.als import AlsModel
from engine.models.content import ContentModel
from engine.models.contributions import Contributions
from engine.models.ease import EaseModel
from engine.models.item_index import ItemIndexModel
from engine.models.lookup import positions_of
from engine.models.ranking import best_unseen
from engine.types import Floats, History, Ids, TopN


@dataclass(frozen=True, slots=True, kw_only=True)
class BlendModel:
    """Made of fitted models when they are opened; not stored itself."""

    item_ids: Ids  # (n_items,), sorted; all that may be recommended
    prior: Floats  # (n_items,), what is known of the items without the user; its spread is 1
    als: AlsModel
    ease: EaseModel
    content: ContentModel
    ease_weight: float = 0.7  # b, beside 1 for ALS; the weights were chosen on validation parts
    prior_weight: float = 2.0  # p
    content_weight: float = 0.3  # c
    fade: float = 5.0  # τ, the number of ratings after which prior and content count half

    def score_all(self, history: History) -> Floats:
        """A score for every item (n_items,), in the order of `item_ids`; an empty history is allowed."""
        faded = self._faded(history)
        scores: Floats = self.prior_weight * faded * self.prior
        for model, weight in self._models(faded):
            found = _scores(model, history)
            places, known = positions_of(model.item_ids, within=self.item_ids)
            scores[places] += weight * _unit(found) * found[known]
        return scores

    def top_n(self, history: History, *, n: int, exclude: Ids) -> TopN:
        """The `n` best items that are neither rated nor excluded; equal scores by item id."""
        return best_unseen(
            self.score_all(history), item_ids=self.item_ids, history=history, exclude=exclude, n=n
        )

    def contributions(self, history: History, *, item_ids: Ids) -> Contributions:
        """What each rated item adds to each item's score; the prior is what is missing to the score."""
        parts = np.zeros((len(item_ids), len(history.item_ids)))
        order = np.argsort(history.item_ids)
        for model, weight in self._models(self._faded(history)):
            unit = _unit(_scores(model, history))
            if not unit:
                continue
            found = model.contributions(history, item_ids=item_ids)
            columns = order[np.searchsorted(history.item_ids[order], found.rated_ids)]
            parts[:, columns] += weight * unit * found.parts
        return Contributions(rated_ids=history.item_ids, parts=parts)

    def prior_part(self, history: History, *, item_ids: Ids) -> Floats:
        """What the prior adds to each item's score; with the contributions that is all of it."""
        parts = np.zeros(len(item_ids))
        places, known = positions_of(item_ids, within=self.item_ids)
        parts[known] = self.prior_weight * self._faded(history) * self.prior[places]
        return parts

    def _models(self, faded: float) -> tuple[tuple[AlsModel | EaseModel | ContentModel, float], ...]:
        return (
            (self.als, 1.0),
            (self.ease, self.ease_weight),
            (self.content, self.content_weight * faded),
        )

    def _faded(self, history: History) -> float:
        """What is left of the prior: 1 without known ratings, near 0 after many."""
        n_known = len(positions_of(history.item_ids, within=self.item_ids)[0])
        return self.fade / (self.fade + n_known)


def blend_of(*, als: AlsModel, ease: EaseModel, content: ContentModel, items: ItemIndexModel) -> BlendModel:
    """The blend over every item of the catalogue; the prior is how often each one was rated."""
    counts = items.rating_counts.astype(np.float64)
    return BlendModel(
        item_ids=items.item_ids, prior=counts * _unit(counts), als=als, ease=ease, content=content
    )


def _scores(model: AlsModel | EaseModel | ContentModel, history: History) -> Floats:
    """The model's scores; zeros when it knows none of the rated items."""
    try:
        return model.score_all(history)
    except NoKnownItem:
        return np.zeros(len(model.item_ids))


def _unit(scores: Floats) -> float:
    """What makes the spread 1; 0 where there is none."""
    spread = float(scores.std())
    return 1 / spread if spread > 0 else 0.0
