"""From three picks to popular and less known movies."""

from typing import Any

import numpy as np

from backend.accounts.models import User
from backend.api.errors import BrokenRule
from backend.catalog.cards import cards
from backend.recommendations.gateway import gateway
from backend.recommendations.put_aside import put_aside_ids
from backend.recommendations.selectors import top_rated_list
from engine.serving import PickedFor, PicksAnswer

N_PICKABLE = 100  # the best by weighted rating
MODELS = {"neural": "neumf", "als": "als"}  # by strategy
EXPLANATIONS = {
    "neural": "The popular ones are rated like your picks by the same people; "
    "the less known ones are favourites of those whom the neural network expects to love your picks.",
    "als": "The popular ones are rated like your picks by the same people; "
    "the neural network has not been trained here, so ALS found the less known ones.",
}


def picks_answer(*, movie_ids: list[int], seed: int | None, user: User | None) -> dict[str, Any]:
    """Five popular and five less known movies, for users none that they know.

    BrokenRule for a pick that is not among the best.
    """
    pickable = {movie["id"] for movie in top_rated_list(n=N_PICKABLE)}
    if strangers := [movie_id for movie_id in movie_ids if movie_id not in pickable]:
        raise BrokenRule(
            {"movie_ids": f"Movie {strangers[0]} is not among the {N_PICKABLE} best by weighted rating."}
        )
    without = put_aside_ids(user=user) if user else set[int]()
    found = _without_lost_movies(movie_ids, seed=seed, without=without)
    return {
        "strategy": found.strategy,
        "explanation": EXPLANATIONS[found.strategy],
        "model_version": gateway.version_of(MODELS[found.strategy]),
        "popular": _cards(found.popular),
        "less_known": _cards(found.less_known),
    }


def _without_lost_movies(movie_ids: list[int], *, seed: int | None, without: set[int]) -> PicksAnswer:
    """The engine's answer, asked again without the movies that the catalogue lost."""
    lost: set[int] = set()
    while True:
        exclude = np.array(sorted(lost | without), dtype=np.int64)
        found = gateway.from_picks(np.array(movie_ids), seed=seed, exclude=exclude)
        shown = {*found.popular.item_ids.tolist(), *found.less_known.item_ids.tolist()}
        if shown <= cards.all().keys():
            return found
        lost |= shown - cards.all().keys()


def _cards(found: PickedFor) -> list[dict[str, Any]]:
    known = cards.all()
    return [
        {
            **known[int(movie_id)],
            "score": float(score),
            "reasons": [
                {
                    "movie_id": reason.item_id,
                    "title": known[reason.item_id]["title"],
                    "contribution": reason.contribution,
                }
                for reason in reasons
            ],
        }
        for movie_id, score, reasons in zip(found.item_ids, found.scores, found.reasons, strict=True)
    ]
