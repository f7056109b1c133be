"""Rows of movies for the home page."""

from typing import Any

from rest_framework.exceptions import NotFound

from backend.accounts.models import User
from backend.catalog.cards import cards
from backend.catalog.selectors import hidden_gems
from backend.ratings.selectors import liked_movie_ids, rating_history
from backend.recommendations.selectors import similar_list

RAILS = 3
MOST_SEEN = 200  # movies asked for beyond those shown, so that rated ones can be left out


def because_you_liked(*, user: User, n: int) -> list[dict[str, Any]]:
    """For each of the user's favourites the movies nearest to it, none rated, none twice."""
    shown = set(rating_history(user=user).item_ids.tolist())
    rails: list[dict[str, Any]] = []
    for movie_id in liked_movie_ids(user=user):
        rail = _rail(movie_id, n=n, shown=shown)
        if rail and len(rails) < RAILS:
            rails.append(rail)
            shown.update(movie["id"] for movie in rail["results"])
    return rails


def _rail(movie_id: int, *, n: int, shown: set[int]) -> dict[str, Any] | None:
    try:
        similar = similar_list(movie_id=movie_id, n=n + min(len(shown), MOST_SEEN))
    except NotFound:  # not in the cards of this process yet
        return None
    results = [movie for movie in similar["results"] if movie["id"] not in shown][:n]
    return {"movie": similar["movie"], "results": results} if results else None


def hidden_gem_list(*, n: int) -> list[dict[str, Any]]:
    """Movies that few have rated and that those few think highly of."""
    gems = hidden_gems(n=n)
    known = cards.all()
    return [{**known[movie_id], "score": rating} for movie_id, rating in gems if movie_id in known]
