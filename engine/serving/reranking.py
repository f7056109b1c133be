"""A ranking's candidates with what the dials look at."""

import numpy as np

from engine.models.content import ContentModel
from engine.models.item_index import ItemIndexModel
from engine.models.lookup import positions_of
from engine.models.reranking import N_CANDIDATES, Dials, Traits, rerank
from engine.serving.ranked import Ranked
from engine.types import Floats, Ids


def reranked(
    ranked: Ranked, *, dials: Dials, n: int, items: ItemIndexModel, content: ContentModel | None
) -> Ids:
    """Positions in the ranking of the `n` items to show."""
    candidates = ranked.best(max(n, N_CANDIDATES))
    ids = ranked.item_ids[candidates]
    places, known = positions_of(ids, within=items.item_ids)
    counts, years = np.zeros(len(ids), dtype=np.int64), np.zeros(len(ids), dtype=np.int64)
    genres = np.zeros((len(ids), len(items.genre_names)))
    counts[known], years[known], genres[known] = (
        items.rating_counts[places],
        items.years[places],
        items.genres[places],
    )
    traits = Traits(
        rating_counts=counts,
        years=years,
        genres=genres,
        lean=_lean(ids, dials=dials, items=items, content=content),
    )
    return candidates[rerank(ranked.scores[candidates], traits=traits, dials=dials, n=n)]


def _lean(ids: Ids, *, dials: Dials, items: ItemIndexModel, content: ContentModel | None) -> Floats:
    """(n,): the weights of the leanings that each item has; a name is a genre, else a token."""
    lean = np.zeros(len(ids))
    for name, weight in dials.leanings.items():
        having = items.having_genre(name)
        if not len(having) and content is not None:
            having = content.having_token(name)
        lean += weight * np.isin(ids, having)
    return lean
