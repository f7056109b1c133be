"""`reranking`: what each setting of the dials costs in accuracy, and what it brings."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from engine.datasets.catalog import Catalog
from engine.evaluation.beyond_accuracy import Background, diversity, make_background
from engine.evaluation.histories import by_user, history_of, sampled_users
from engine.evaluation.lists import MOST_USERS, K, candidate_scores
from engine.evaluation.measured import Measured
from engine.evaluation.metrics import ndcg_at_k
from engine.evaluation.scorers import FoldInRanker, Ranker
from engine.evaluation.splits import Split
from engine.models.lookup import positions_of
from engine.models.ranking import best_positions
from engine.models.reranking import N_CANDIDATES, NEUTRAL, Dials, Traits, rerank
from engine.types import Floats, Ids

GENRE = "the most frequent genre"
SETTINGS: Mapping[str, Dials] = {
    "at rest": NEUTRAL,
    **{f"popularity {value:+g}": Dials(popularity=value) for value in (-1, -0.5, 0.5, 1)},
    **{f"era {value:+g}": Dials(era=value) for value in (-1, -0.5, 0.5, 1)},
    **{f"diversity {value:+g}": Dials(diversity=value) for value in (0.3, 0.6, 1)},
    **{f"genre {value:+g}": Dials(leanings={GENRE: value}) for value in (-1, -0.5, 0.5, 1)},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Items:
    """What the dials look at, of every candidate of the split."""

    background: Background
    years: Ids  # (n_items,), 0 where unknown
    in_genre: Floats  # (n_items,), 1 where the item is of the most frequent genre


def measure_reranking(
    scorer: Ranker | FoldInRanker, *, split: Split, catalog: Catalog, seed: int
) -> Measured:
    """nDCG@10 of the lists of each setting, and the mean of what its dial turns."""
    items = _items(split, catalog=catalog)
    users = sampled_users(split.test.user_ids, most=MOST_USERS, seed=seed)
    test = by_user(split.test)
    gains: dict[str, list[float]] = {name: [] for name in SETTINGS}
    brought: dict[str, list[float]] = {name: [] for name in SETTINGS}
    for user, _, scores in candidate_scores(scorer, split=split, user_ids=users):
        relevant = history_of(test, user_id=user).item_ids
        for name, shown in _lists(scores, item_ids=scorer.item_ids, items=items):
            hits = np.zeros((1, K), dtype=np.bool_)
            hits[0, : len(shown)] = np.isin(items.background.item_ids[shown], relevant)
            gains[name].append(float(ndcg_at_k(hits, n_relevant=np.array([len(relevant)]))[0]))
            brought[name].append(_brought(name, shown, items=items))
    return Measured(
        metrics={f"ndcg@{K} ({name})": float(np.mean(values)) for name, values in gains.items()}
        | {f"brought ({name})": float(np.mean(values)) for name, values in brought.items()}
    )


def _items(split: Split, *, catalog: Catalog) -> Items:
    background = make_background(split.train, catalog=catalog)
    years = np.zeros(len(background.item_ids), dtype=np.int64)
    places, known = positions_of(catalog.item_ids, within=background.item_ids)
    years[places] = catalog.frame["year"].fillna(0).to_numpy(dtype=np.int64)[known]
    members = background.genres > 0
    frequent = int(members.sum(axis=0).argmax()) if members.shape[1] else None
    in_genre = members[:, frequent].astype(float) if frequent is not None else np.zeros(len(years))
    return Items(background=background, years=years, in_genre=in_genre)


def _lists(scores: Floats, *, item_ids: Ids, items: Items) -> Iterator[tuple[str, Ids]]:
    """For each setting the positions, among the split's items, of what is shown."""
    best = best_positions(scores, n=N_CANDIDATES)
    places, _ = positions_of(item_ids[best], within=items.background.item_ids)
    for name, dials in SETTINGS.items():
        traits = Traits(
            rating_counts=items.background.counts[places],
            years=items.years[places],
            genres=items.background.genres[places],
            lean=dials.leanings.get(GENRE, 0.0) * items.in_genre[places],
        )
        yield name, places[rerank(scores[best], traits=traits, dials=dials, n=K)]


def _brought(name: str, shown: Ids, *, items: Items) -> float:
    """Of a list: mean ratings per item, mean year, diversity, or the share of the genre."""
    if name.startswith("era"):
        years = items.years[shown]
        return float(years[years > 0].mean()) if (years > 0).any() else 0.0
    if name.startswith("diversity"):
        return diversity(items.background.genres[shown])
    if name.startswith("genre"):
        return float(items.in_genre[shown].mean()) if len(shown) else 0.0
    return float(items.background.counts[shown].mean()) if len(shown) else 0.0
