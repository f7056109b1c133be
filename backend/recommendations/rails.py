"""Rows of movies for the home page."""

from typing import Any

import numpy as np
from rest_framework.exceptions import NotFound

from backend.accounts.models import User
from backend.catalog.cards import cards
from backend.catalog.selectors import hidden_gems
from backend.ratings.selectors import liked_movie_ids, rating_history
from backend.recommendations.put_aside import put_aside_ids
from backend.recommendations.selectors import similar_list
from backend.shelves.selectors import shelved_movie_ids

RAILS = 3


def because_you_liked(*, user: User, n: int) -> list[dict[str, Any]]:
    """For each of the user's favourites the movies nearest to it, none rated or put aside, none twice."""
    shelved = set(shelved_movie_ids(user=user).tolist())
    shown = {*rating_history(user=user).item_ids.tolist(), *shelved}
    rails: list[dict[str, Any]] = []
    for movie_id in liked_movie_ids(user=user):
        rail = _rail(movie_id, n=n, shown=shown) if movie_id not in shelved else None
        if rail and len(rails) < RAILS:
            rails.append(rail)
            shown |= {movie["id"] for movie in rail["results"]}
    return rails


def _rail(movie_id: int, *, n: int, shown: set[int]) -> dict[str, Any] | None:
    try:
        similar = similar_list(movie_id=movie_id, n=n, exclude=np.array(sorted(shown), dtype=np.int64))
    except NotFound:  # not in the cards of this process yet
        return None
    return similar if similar["results"] else None


def hidden_gem_list(*, n: int, user: User | None) -> list[dict[str, Any]]:
    """Movies that few have rated and that those few think highly of; for users none that they know."""
    without = put_aside_ids(user=user) if user else set[int]()
    known = cards.all()
    gems = [gem for gem in hidden_gems(n=n + len(without)) if gem[0] not in without and gem[0] in known]
    return [{**known[movie_id], "score": rating} for movie_id, rating in gems[:n]]
