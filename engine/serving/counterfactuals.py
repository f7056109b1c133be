"""Where an item would stand, had the user not given one of the ratings."""

from collections.abc import Callable, Sequence

from engine.serving.ranked import Ranked
from engine.serving.results import Counterfactual, Reason
from engine.types import History

N_COUNTERFACTUALS = 3


def without_each(
    reasons: Sequence[Reason], *, item_id: int, history: History, rank: Callable[[History], Ranked]
) -> list[Counterfactual]:
    """For each of the strongest reasons: the user folded in anew without it, and everything ranked again."""
    adding = [reason for reason in reasons if reason.contribution > 0][:N_COUNTERFACTUALS]
    return [
        Counterfactual(
            item_id=reason.item_id,
            rating=reason.rating,
            rank=rank(without(history, item_id=reason.item_id)).rank_of(item_id),
        )
        for reason in adding
    ]


def without(history: History, *, item_id: int) -> History:
    """The history with one rating taken away; that item may then be recommended itself."""
    others = history.item_ids != item_id
    return History(item_ids=history.item_ids[others], ratings=history.ratings[others])
