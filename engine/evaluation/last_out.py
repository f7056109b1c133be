"""`leave-last-out`: where each user's last item ends up, among all and among 99 that were sampled."""

import numpy as np

from engine.evaluation.histories import by_user, history_of, sampled_users
from engine.evaluation.lists import MOST_USERS, K, candidate_scores
from engine.evaluation.measured import Measured
from engine.evaluation.metrics import rank_among
from engine.evaluation.scorers import Ranker
from engine.evaluation.splits import Split
from engine.models.lookup import positions_of
from engine.types import Floats

N_NEGATIVES = 99


def measure_last_out(scorer: Ranker, *, split: Split, seed: int) -> Measured:
    """Hit rate and nDCG at 10 of the one test item.

    Among 99 items that the user never rated, drawn with the seed, only to compare with the literature.
    """
    users = sampled_users(split.test.user_ids, most=MOST_USERS, seed=seed)
    test = by_user(split.test)
    rng = np.random.default_rng(seed)
    full, sampled = [], []
    for user, _, scores in candidate_scores(scorer, split=split, user_ids=users):
        places, _ = positions_of(history_of(test, user_id=user).item_ids, within=scorer.item_ids)
        if not len(places) or scores[places[0]] == -np.inf:  # an item that nobody rated before
            full.append(np.inf)
            sampled.append(np.inf)
            continue
        full.append(rank_among(scores, place=int(places[0])))
        sampled.append(_rank_among_sampled(scores, place=int(places[0]), rng=rng))
    values = _values(np.array(full)) | {
        f"{name} (99 sampled)": value for name, value in _values(np.array(sampled)).items()
    }
    return Measured(metrics={name: float(column.mean()) for name, column in values.items()}, per_user=values)


def _rank_among_sampled(scores: Floats, *, place: int, rng: np.random.Generator) -> float:
    others = np.flatnonzero(scores > -np.inf)
    others = others[others != place]
    drawn = rng.choice(others, min(N_NEGATIVES, len(others)), replace=False)
    return rank_among(scores[np.concatenate([[place], drawn])], place=0)


def _values(ranks: Floats) -> dict[str, Floats]:
    """One relevant item: its gain is 1 / log₂(rank + 1), and the ideal is 1."""
    found = ranks <= K
    gains = np.zeros(len(ranks))
    gains[found] = 1 / np.log2(ranks[found] + 1)
    return {f"hit_rate@{K}": found.astype(np.float64), f"ndcg@{K}": gains}
