"""A user's list: ranked, re-ranked by the dials, each score taken apart."""

from dataclasses import dataclass

import numpy as np

from engine.models.content import ContentModel
from engine.models.item_index import ItemIndexModel
from engine.models.reranking import Dials
from engine.serving.explanation import strongest_reasons, take_apart
from engine.serving.ranked import Ranked
from engine.serving.reranking import reranked
from engine.serving.results import Reason
from engine.types import Floats, History, Ids


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedList:
    """What is shown, in order."""

    item_ids: Ids  # (n,)
    scores: Floats  # (n,), the exact sums of what follows
    reasons: list[list[Reason]]  # per item
    priors: Floats  # (n,)


def explained_list(
    ranked: Ranked,
    *,
    history: History,
    dials: Dials,
    n: int,
    items: ItemIndexModel | None,
    content: ContentModel | None,
) -> ExplainedList:
    """The `n` items to show; without `items` the dials are at rest, without a ranker a score is all prior."""
    chosen = (
        ranked.best(n) if items is None else reranked(ranked, dials=dials, n=n, items=items, content=content)
    )
    item_ids, scores = ranked.item_ids[chosen], ranked.scores[chosen]
    if ranked.ranker is None:
        return ExplainedList(item_ids=item_ids, scores=scores, reasons=[[] for _ in chosen], priors=scores)
    parts = take_apart(ranked.ranker, history=history, item_ids=item_ids)
    reasons = strongest_reasons(parts.ratings, history=history)
    # The sums are more exact than ALS's single precision, which may have swapped what is nearly equal.
    order = np.argsort(-parts.scores, kind="stable") if dials.neutral else np.arange(len(chosen))
    return ExplainedList(
        item_ids=item_ids[order],
        scores=parts.scores[order],
        reasons=[reasons[place] for place in order],
        priors=parts.priors[order],
    )
