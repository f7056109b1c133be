"""The engine's answers with the catalogue's cards; movies that it lost are replaced."""

from collections.abc import Callable
from typing import Any, TypeVar

from rest_framework.exceptions import NotFound

from backend.accounts.models import User
from backend.api.answers import Answers
from backend.api.errors import BrokenRule
from backend.catalog.cards import Card, cards
from backend.ratings.selectors import rating_history
from backend.recommendations.gateway import gateway
from backend.shelves.selectors import shelved_movie_ids
from engine.serving import Dials, Reason, Recommendations, SimilarItems
from engine.types import NO_IDS, History, Ids, TopN

Answer = TypeVar("Answer", TopN, SimilarItems, Recommendations)

kept = Answers(lambda: (gateway.serial, cards.serial))
MODELS = {  # by strategy; the blend's parts are trained together
    "blend": "als",
    "als": "als",
    "popular": "item_index",
    "top_rated": "weighted_rating",
}


def top_rated_list(*, n: int, genre: str = "") -> list[dict[str, Any]]:
    """Option B: the best by weighted rating, each card with its score."""
    if genre and not cards.have_genre(genre):
        raise BrokenRule({"genre": f"There is no genre {genre!r}."})
    return kept.of(("top rated", n, genre), lambda: _top_rated(n=n, genre=genre))


def _top_rated(*, n: int, genre: str) -> list[dict[str, Any]]:
    top, places = _refilled(lambda wanted: gateway.top_rated(n=wanted, genre=genre or None), n=n)
    return [_card(top, place) for place in places]


def similar_list(*, movie_id: int, n: int, exclude: Ids = NO_IDS) -> dict[str, Any]:
    """Option C: the movie, and its nearest with what they share, without the excluded ones."""
    card = cards.all().get(movie_id)
    if card is None:
        raise NotFound(f"There is no movie {movie_id}.")
    question = ("similar", movie_id, n, exclude.tobytes())
    return kept.of(question, lambda: _similar(card, n=n, exclude=exclude))


def _similar(card: Card, *, n: int, exclude: Ids) -> dict[str, Any]:
    try:
        similar, places = _refilled(
            lambda wanted: gateway.similar(card["id"], n=wanted, exclude=exclude), n=n
        )
    except NotFound:  # added to the catalogue after the models were trained
        return {"movie": card, "results": []}
    results = [{**_card(similar, place), "shared": similar.shared[place]} for place in places]
    return {"movie": card, "results": results}


def personal_list(*, user: User, n: int, dials: Dials) -> dict[str, Any]:
    """Option D: what suits the user's ratings as they are now and the dials, with reasons."""
    history, shelved = rating_history(user=user), shelved_movie_ids(user=user)
    given = (history.item_ids.tobytes(), history.ratings.tobytes(), shelved.tobytes(), repr(dials))
    return kept.of(("personal", n, *given), lambda: _personal(history, n=n, shelved=shelved, dials=dials))


def _personal(history: History, *, n: int, shelved: Ids, dials: Dials) -> dict[str, Any]:
    found, places = _refilled(
        lambda wanted: gateway.personal(history, n=wanted, exclude=shelved, dials=dials), n=n
    )
    results = [
        {
            **_card(found, place),
            "predicted_rating": float(found.predicted_ratings[place]),
            "reasons": reasons_shown(found.reasons[place]),
            "other_ratings": float(found.others[place]),
            "prior": float(found.priors[place]),
        }
        for place in places
    ]
    return {
        "strategy": found.strategy,
        "explanation": _explanation(found.strategy, rating_count=len(history.item_ids)),
        "rating_count": len(history.item_ids),
        "model_version": gateway.version_of(MODELS[found.strategy]),
        "results": results,
    }


def reasons_shown(reasons: list[Reason]) -> list[dict[str, Any]]:
    """Reasons with titles; movies that the catalogue lost are left out."""
    return [
        {
            "movie_id": reason.item_id,
            "title": cards.all()[reason.item_id]["title"],
            "rating": reason.rating,
            "contribution": reason.contribution,
        }
        for reason in reasons
        if reason.item_id in cards.all()
    ]


def _refilled(ask: Callable[[int], Answer], *, n: int) -> tuple[Answer, list[int]]:
    """An answer long enough, and the places in it of the first n movies that the catalogue has."""
    known, wanted = cards.all(), n
    while True:
        answer = ask(wanted)
        places = [place for place, item_id in enumerate(answer.item_ids.tolist()) if item_id in known]
        if len(places) >= n or len(answer.item_ids) < wanted:
            return answer, places[:n]
        wanted *= 2


def _card(answer: Answer, place: int) -> dict[str, Any]:
    return {**cards.all()[int(answer.item_ids[place])], "score": float(answer.scores[place])}


def _explanation(strategy: str, *, rating_count: int) -> str:
    if strategy in ("blend", "als"):
        return f"Chosen from your {rating_count} rating{'s' if rating_count > 1 else ''}, as they are now."
    shown = "popular" if strategy == "popular" else "the top rated"
    if rating_count == 0:
        return f"You have not rated a movie yet, so these are {shown}. Rate a few and they become yours."
    return f"Your ratings do not show yet what you like, so these are {shown}. Rate some that you love."
