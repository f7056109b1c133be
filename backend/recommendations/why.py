"""Why a movie is recommended to a user, all of it."""

from typing import Any

from backend.accounts.models import User
from backend.catalog.cards import cards
from backend.catalog.models import Movie
from backend.catalog.selectors import movie_get
from backend.ratings.selectors import rating_history
from backend.recommendations.gateway import gateway
from backend.recommendations.selectors import reasons_shown
from backend.shelves.selectors import shelved_movie_ids
from engine.serving import Counterfactual, SharedTrait

MOST_TRAITS = 12
KINDS = ("director", "cast", "keyword", "genre", "other")


def movie_explanation(*, user: User, movie_id: int) -> dict[str, Any]:
    """The score's parts, what is shared with liked movies, and the place without the strongest ratings."""
    movie = movie_get(movie_id)
    history = rating_history(user=user)
    others = shelved_movie_ids(user=user)
    found = gateway.explain(history, movie.pk, exclude=others[others != movie.pk])
    ratings = dict(zip(history.item_ids.tolist(), history.ratings.tolist(), strict=True))
    return {
        "rank": found.rank,
        "score": found.score,
        "prior": found.prior,
        "reasons": reasons_shown(found.reasons),
        "traits": [_trait(trait, movie=movie, ratings=ratings) for trait in _sorted(found.traits, movie)],
        "without": [_without(place) for place in found.without if place.item_id in cards.all()],
    }


def _sorted(traits: list[SharedTrait], movie: Movie) -> list[SharedTrait]:
    """People first, then keywords: a genre says least. Of those as many as fit."""
    return sorted(traits, key=lambda trait: KINDS.index(_kind(trait.name, movie)))[:MOST_TRAITS]


def _trait(trait: SharedTrait, *, movie: Movie, ratings: dict[int, float]) -> dict[str, Any]:
    return {
        "name": trait.name,
        "kind": _kind(trait.name, movie),
        "movies": [_rated(item_id, ratings[item_id]) for item_id in trait.item_ids if item_id in cards.all()],
    }


def _kind(name: str, movie: Movie) -> str:
    """What the name is to this movie."""
    columns = (movie.directors, movie.cast, movie.keywords, movie.genres)
    for kind, names in zip(KINDS, columns, strict=False):
        if name.casefold() in {other.casefold() for other in names}:
            return kind
    return "other"  # a series, or a decade


def _without(place: Counterfactual) -> dict[str, Any]:
    return {**_rated(place.item_id, place.rating), "rank": place.rank}


def _rated(item_id: int, rating: float) -> dict[str, Any]:
    return {"movie_id": item_id, "title": cards.all()[item_id]["title"], "rating": rating}
