"""Why one item stands where it stands in a user's ranking, all of it."""

from collections.abc import Callable

import numpy as np

from engine.models.content import ContentModel
from engine.serving.counterfactuals import without_each
from engine.serving.explanation import all_reasons, shared_traits, take_apart
from engine.serving.ranked import Ranked
from engine.serving.results import Explanation, Reason
from engine.types import History


def explain_item(
    item_id: int, *, history: History, rank: Callable[[History], Ranked], content: ContentModel | None
) -> Explanation:
    """The parts of its score, what it shares with liked items, and where it would stand without these."""
    ranked = rank(history)
    reasons: list[Reason] = []
    score = prior = ranked.score_of(item_id)
    if ranked.ranker is not None:
        parts = take_apart(ranked.ranker, history=history, item_ids=np.array([item_id]))
        reasons = all_reasons(parts.ratings, history=history)
        score, prior = float(parts.scores[0]), float(parts.priors[0])
    place = ranked.rank_of(item_id)
    return Explanation(
        strategy=ranked.strategy,
        score=score,
        rank=place,
        reasons=reasons,
        prior=prior,
        traits=shared_traits(content, item_id=item_id, reasons=reasons) if content else [],
        without=without_each(reasons, item_id=item_id, history=history, rank=rank) if place else [],
    )
