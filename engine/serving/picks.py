"""From three picks to five popular movies and five less known ones.

The popular ones are the picks' nearest by item kNN. The less known ones come through the tables of the neural
network: the users who would like a pick best, and what those users would like best. Where that was not
trained, ALS folds the picks in like five stars.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import ModelNotServed, UnknownItem
from engine.models.fame import less_known, popular
from engine.models.item_index import ItemIndexModel
from engine.models.lookup import positions_of
from engine.models.ranking import best_positions
from engine.serving.pick_scores import less_known_parts, popular_parts
from engine.types import Floats, Ids

N_EACH = 5
N_DRAWN_FROM = 15  # with a seed, the five are drawn from that many of the best

Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, kw_only=True)
class PickReason:
    """A pick that speaks for a recommendation."""

    item_id: int
    contribution: float  # its part of the score


@dataclass(frozen=True, slots=True, kw_only=True)
class PickedFor:
    """Items that suit the picks, best first."""

    item_ids: Ids  # (n,)
    scores: Floats  # (n,), falling; 0 for an item that only fills the list
    reasons: list[list[PickReason]]  # per item, largest contribution first; only picks that add anything


@dataclass(frozen=True, slots=True, kw_only=True)
class PicksAnswer:
    """Two lists that share nothing with each other or with the picks."""

    strategy: str  # what found the less known: "neural", or "als" where that was not trained
    popular: PickedFor
    less_known: PickedFor


def answer_picks(models: Mapping[str, Any], *, picks: Ids, seed: int | None, exclude: Ids) -> PicksAnswer:
    """Five and five whatever the picks, as long as there are enough items; the same again for the same seed.

    The order of the picks does not matter. Raises UnknownItem for a pick outside the catalogue, and
    ModelNotServed.
    """
    items = models.get("item_index")
    if not isinstance(items, ItemIndexModel):
        raise ModelNotServed("The model 'item_index' is not published.")
    picks = np.unique(picks)
    places, known = positions_of(picks, within=items.item_ids)
    if not known.all():
        raise UnknownItem(int(picks[~known][0]))
    near = popular_parts(models, picks=picks, item_ids=items.item_ids)
    strategy, far = less_known_parts(models, picks=picks, item_ids=items.item_ids)
    counts, rng = items.rating_counts, None if seed is None else np.random.default_rng([seed, *picks])
    allowed = ~np.isin(items.item_ids, exclude)
    allowed[places] = False
    famous = popular(counts)
    first, n_near = _choose(
        near.sum(axis=0), tiers=[famous, allowed], allowed=allowed, counts=counts, rng=rng
    )
    allowed[first] = False
    tiers = [less_known(counts), ~famous, allowed]
    second, n_far = _choose(far.sum(axis=0), tiers=tiers, allowed=allowed, counts=counts, rng=rng)
    return PicksAnswer(
        strategy=strategy,
        popular=_explained(first, parts=near[:, first[:n_near]], picks=picks, item_ids=items.item_ids),
        less_known=_explained(second, parts=far[:, second[:n_far]], picks=picks, item_ids=items.item_ids),
    )


def _choose(
    scores: Floats, *, tiers: list[Mask], allowed: Mask, counts: Ids, rng: np.random.Generator | None
) -> tuple[Ids, int]:
    """Positions of the best allowed items of the first tier that have a score, and how many these are.

    Where they are too few the most rated of the first tier follow, then those of the next.
    """
    ranked = np.where(tiers[0] & allowed & (scores > 0), scores, -np.inf)
    chosen = best_positions(ranked, n=N_EACH if rng is None else N_DRAWN_FROM)
    if rng is not None and len(chosen) > N_EACH:
        chances = 1 / (np.arange(len(chosen)) + 1)
        drawn = rng.choice(len(chosen), N_EACH, replace=False, p=chances / chances.sum())
        chosen = chosen[np.sort(drawn)]
    n_ranked = len(chosen)
    for tier in tiers:
        if len(chosen) < N_EACH:
            free = tier & allowed
            free[chosen] = False
            filling = best_positions(np.where(free, counts, -np.inf), n=N_EACH - len(chosen))
            chosen = np.concatenate([chosen, filling])
    return chosen, n_ranked


def _explained(chosen: Ids, *, parts: Floats, picks: Ids, item_ids: Ids) -> PickedFor:
    """The chosen items; `parts` (n_picks, n_ranked) are those of the first ones, the others fill the list."""
    scores = np.zeros(len(chosen))
    scores[: parts.shape[1]] = parts.sum(axis=0)
    reasons: list[list[PickReason]] = [[] for _ in chosen]
    for column, adding in enumerate(parts.T):
        reasons[column] = [
            PickReason(item_id=int(picks[pick]), contribution=float(adding[pick]))
            for pick in np.argsort(-adding, kind="stable")
            if adding[pick] > 0
        ]
    return PickedFor(item_ids=item_ids[chosen], scores=scores, reasons=reasons)
