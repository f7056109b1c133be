"""Why an item is recommended."""

import numpy as np

from engine.models.als import AlsModel
from engine.models.blend import BlendModel
from engine.models.content import ContentModel
from engine.serving.results import Reason
from engine.types import History, Ids

N_REASONS = 3
N_SHARED = 5
LIKED = 3.0  # stars from which a rating may be given as a reason


def explain_scores(model: AlsModel | BlendModel, *, history: History, item_ids: Ids) -> list[list[Reason]]:
    """Per item the liked items that add most to its score; only those that add anything."""
    contributions = model.contributions(history, item_ids=item_ids)
    ratings = dict(zip(history.item_ids.tolist(), history.ratings.tolist(), strict=True))
    strongest = np.argsort(-contributions.parts, axis=1, kind="stable")[:, :N_REASONS]
    return [
        [
            Reason(item_id=int(liked), rating=ratings[int(liked)], contribution=float(part))
            for liked, part in zip(contributions.rated_ids[order], parts[order], strict=True)
            if part > 0 and ratings[int(liked)] >= LIKED
        ]
        for order, parts in zip(strongest, contributions.parts, strict=True)
    ]


def explain_rating(model: ContentModel, *, history: History, item_id: int) -> list[Reason]:
    """The rated items whose likeness to the item says most, for it or against it."""
    parts = model.contributions(history, item_ids=np.array([item_id]))
    ratings = dict(zip(history.item_ids.tolist(), history.ratings.tolist(), strict=True))
    strongest = np.argsort(-np.abs(parts.parts[0]), kind="stable")[:N_REASONS]
    return [
        Reason(item_id=int(rated), rating=ratings[int(rated)], contribution=float(part))
        for rated, part in zip(parts.rated_ids[strongest], parts.parts[0][strongest], strict=True)
        if part
    ]


def explain_content(model: ContentModel, *, item_id: int, neighbours: Ids) -> list[list[str]]:
    """Per neighbour the tokens it has in common with the item."""
    return [model.shared_tokens(item_id, int(other))[:N_SHARED] for other in neighbours]
