"""What a user would give one movie."""

import logging
from typing import Any

import numpy as np
from rest_framework.exceptions import APIException, NotFound

from backend.accounts.models import User
from backend.catalog.cards import cards
from backend.ratings.predictions import ExpectedStars
from backend.ratings.selectors import rating_history
from backend.recommendations.gateway import gateway
from backend.recommendations.selectors import reasons_shown
from engine.types import History, Ids

logger = logging.getLogger(__name__)

WHOLE_SCALE = 4.5  # stars
COLD = "Rate a few movies first: without ratings of yours, any stars shown here would be a guess."


def movie_prediction(*, user: User, movie_id: int) -> dict[str, Any]:
    """Predicted stars with their interval and the ratings behind them; none for a user without ratings.

    The user's own rating of the movie is left out, or the prediction would only repeat it.
    """
    if movie_id not in cards.all():
        raise NotFound(f"There is no movie {movie_id}.")
    history = _without(rating_history(user=user), movie_id)
    count = len(history.item_ids)
    if not count:
        return _prediction(explanation=COLD, rating_count=0)
    items: Ids = np.array([movie_id], dtype=np.int64)
    stars = gateway.predict_ratings(history, items)
    lower, upper = float(stars.lower[0]), float(stars.upper[0])
    return _prediction(
        predicted_rating=float(stars.values[0]),
        lower=lower,
        upper=upper,
        explanation=_explanation(count, lower=lower, upper=upper),
        rating_count=count,
        reasons=reasons_shown(gateway.reasons_for_rating(history, movie_id)),
    )


def expected_stars(history: History, movie_ids: Ids) -> list[ExpectedStars] | None:
    """Of each movie; None while no models are open, since a rating does not wait for that."""
    if not gateway.is_open:
        return None
    try:
        found = gateway.predict_ratings(history, movie_ids)
    except APIException as error:
        logger.warning("A rating was not foreseen: %s", error)
        return None
    return [
        ExpectedStars(value=float(value), lower=float(lower), upper=float(upper))
        for value, lower, upper in zip(found.values, found.lower, found.upper, strict=True)
    ]


def _prediction(
    *,
    explanation: str,
    rating_count: int,
    predicted_rating: float | None = None,
    lower: float | None = None,
    upper: float | None = None,
    reasons: list[dict[str, Any]] | None = None,
) -> dict[str, Any]:
    return {
        "predicted_rating": predicted_rating,
        "lower": lower,
        "upper": upper,
        "explanation": explanation,
        "rating_count": rating_count,
        "reasons": reasons or [],
    }


def _without(history: History, movie_id: int) -> History:
    others = history.item_ids != movie_id
    return History(item_ids=history.item_ids[others], ratings=history.ratings[others])


def _explanation(count: int, *, lower: float, upper: float) -> str:
    ratings = f"your {count} ratings" if count > 1 else "your one rating"
    if upper - lower >= WHOLE_SCALE:  # from a model that knows no error of its own
        return f"From {ratings}; how near this comes is not known."
    return f"From {ratings}: four times out of five you would give {lower:.1f} to {upper:.1f} stars."
