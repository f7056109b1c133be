"""Why an item is recommended."""

from dataclasses import dataclass

import numpy as np

from engine.models.als import AlsModel
from engine.models.blend import BlendModel
from engine.models.content import ContentModel
from engine.models.contributions import Contributions
from engine.models.lookup import positions_of
from engine.serving.results import Reason, SharedTrait
from engine.types import Floats, History, Ids

N_REASONS = 3
N_SHARED = 5
LIKED = 3.0  # stars from which a rating may be given as a reason


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreParts:
    """Scores taken apart: what each rating adds, and what is there without any."""

    ratings: Contributions  # parts (n_items, n_rated)
    priors: Floats  # (n_items,)

    @property
    def scores(self) -> Floats:
        """(n_items,): the sums."""
        total: Floats = self.ratings.parts.sum(axis=1) + self.priors
        return total


def take_apart(model: AlsModel | BlendModel, *, history: History, item_ids: Ids) -> ScoreParts:
    """The exact parts of the items' scores; a model without a prior is the ratings' alone."""
    if isinstance(model, BlendModel):
        return ScoreParts(
            ratings=model.contributions(history, item_ids=item_ids),
            priors=model.prior_part(history, item_ids=item_ids),
        )
    return ScoreParts(ratings=model.contributions(history, item_ids=item_ids), priors=np.zeros(len(item_ids)))


def strongest_reasons(parts: Contributions, *, history: History) -> list[list[Reason]]:
    """Per item the liked items that add most to its score; only those that add anything."""
    order = np.argsort(-parts.parts, axis=1, kind="stable")[:, :N_REASONS]
    return [
        [
            reason
            for reason in _reasons(parts.rated_ids[places], row[places], history=history)
            if reason.contribution > 0 and reason.rating >= LIKED
        ]
        for places, row in zip(order, parts.parts, strict=True)
    ]


def all_reasons(parts: Contributions, *, history: History) -> list[Reason]:
    """Of the first item: every rating that changes its score, for it or against it, the largest first."""
    row = parts.parts[0]
    order = np.argsort(-np.abs(row), kind="stable")
    return [
        reason
        for reason in _reasons(parts.rated_ids[order], row[order], history=history)
        if reason.contribution
    ]


def explain_rating(model: ContentModel, *, history: History, item_id: int) -> list[Reason]:
    """The rated items whose likeness to the item says most, for it or against it."""
    parts = model.contributions(history, item_ids=np.array([item_id]))
    return all_reasons(parts, history=history)[:N_REASONS]


def explain_content(model: ContentModel, *, item_id: int, neighbours: Ids) -> list[list[str]]:
    """Per neighbour the tokens it has in common with the item."""
    return [model.shared_tokens(item_id, int(other))[:N_SHARED] for other in neighbours]


def shared_traits(model: ContentModel, *, item_id: int, reasons: list[Reason]) -> list[SharedTrait]:
    """What the item shares with the liked reasons; what they have more of first, then the more telling."""
    liked = [reason.item_id for reason in reasons if reason.contribution > 0 and reason.rating >= LIKED]
    _, known = positions_of(np.array([item_id, *liked], dtype=np.int64), within=model.item_ids)
    if not known[0]:
        return []
    bringers: dict[str, list[int]] = {}
    for other, is_known in zip(liked, known[1:], strict=True):
        for token in model.shared_tokens(item_id, other) if is_known else ():
            bringers.setdefault(token, []).append(other)
    return [SharedTrait(name=name, item_ids=item_ids) for name, item_ids in bringers.items()]


def _reasons(rated_ids: Ids, parts: Floats, *, history: History) -> list[Reason]:
    ratings = dict(zip(history.item_ids.tolist(), history.ratings.tolist(), strict=True))
    return [
        Reason(item_id=int(rated), rating=ratings[int(rated)], contribution=float(part))
        for rated, part in zip(rated_ids, parts, strict=True)
    ]
