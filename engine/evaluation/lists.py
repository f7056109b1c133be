"""The list that each test user would be shown, and what in it is relevant."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.evaluation.histories import by_user, histories_of, history_of, sampled_users
from engine.evaluation.metrics import Hits
from engine.evaluation.scorers import FoldInRanker, Ranker
from engine.evaluation.splits import Split
from engine.models.lookup import positions_of
from engine.models.ranking import best_positions
from engine.types import Floats, History, Ids, Interactions

K = 10
LIKED = 4.0  # stars from which a test rating is a liked one
MOST_USERS = 10_000  # tested; of more a sample is drawn
CELLS = 20_000_000  # scores held at a time
NOBODY = -1  # fills a list that is shorter than k


@dataclass(frozen=True, slots=True, kw_only=True)
class Lists:
    """What is shown to each test user, best first."""

    user_ids: Ids  # (n_users,), sorted
    shown: Ids  # (n_users, k) item ids, NOBODY where the list ends
    hits: Hits  # (n_users, k), whether the item is among the user's test ratings
    n_relevant: Ids  # (n_users,), test ratings
    liked_hits: Hits  # the same with only liked test ratings relevant
    n_liked: Ids
    n_given: Ids  # (n_users,), how long the history was that the list was made from


def shown_lists(scorer: Ranker | FoldInRanker, *, split: Split, seed: int, k: int = K) -> Lists:
    """The k best candidates of each test user; candidates are the training items that the user has not rated.

    Equal scores are shown in the order of item ids.
    """
    users = sampled_users(split.test.user_ids, most=MOST_USERS, seed=seed)
    test = by_user(split.test)
    rows: list[tuple[Ids, Hits, int, Hits, int, int]] = []
    for user, history, scores in candidate_scores(scorer, split=split, user_ids=users):
        best = scorer.item_ids[best_positions(scores, n=k)]
        relevant = history_of(test, user_id=user)
        liked = relevant.item_ids[relevant.ratings >= LIKED]
        shown = np.concatenate([best, np.full(k - len(best), NOBODY)])
        hits, liked_hits = np.isin(shown, relevant.item_ids), np.isin(shown, liked)
        rows.append((shown, hits, len(relevant.item_ids), liked_hits, len(liked), len(history.item_ids)))
    columns = [np.array(column) for column in zip(*rows, strict=True)]
    return Lists(
        user_ids=users,
        shown=columns[0],
        hits=columns[1],
        n_relevant=columns[2],
        liked_hits=columns[3],
        n_liked=columns[4],
        n_given=columns[5],
    )


def candidate_scores(
    scorer: Ranker | FoldInRanker, *, split: Split, user_ids: Ids, keep_seen: bool = False
) -> Iterator[tuple[int, History, Floats]]:
    """Each user with the history given and a score for every item, -inf for what may not be shown."""
    no_candidate = ~np.isin(scorer.item_ids, split.train.item_ids)
    given = split.train if split.given is None else split.given
    for user, history, scores in _scored(scorer, split=split, given=given, user_ids=user_ids):
        scores[no_candidate] = -np.inf
        if not keep_seen:
            seen, _ = positions_of(history.item_ids, within=scorer.item_ids)
            scores[seen] = -np.inf
        yield user, history, scores


def _scored(
    scorer: Ranker | FoldInRanker, *, split: Split, given: Interactions, user_ids: Ids
) -> Iterator[tuple[int, History, Floats]]:
    if split.given is not None:
        assert isinstance(scorer, FoldInRanker)
        for user, history in zip(user_ids, histories_of(given, user_ids=user_ids), strict=True):
            yield int(user), history, np.array(scorer.score_for(history), dtype=np.float64)
        return
    assert isinstance(scorer, Ranker)
    rows = by_user(given)
    for block in _blocks(user_ids, width=len(scorer.item_ids)):
        for user, scores in zip(block, np.array(scorer.score(block), dtype=np.float64), strict=True):
            yield int(user), history_of(rows, user_id=int(user)), scores


def _blocks(user_ids: Ids, *, width: int) -> Iterator[NDArray[np.int64]]:
    """The users in blocks whose scores fit into memory."""
    size = max(1, CELLS // max(1, width))
    return (user_ids[first : first + size] for first in range(0, len(user_ids), size))
