"""Movies worth rating next."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from backend.accounts.models import User
from backend.api.errors import ServiceUnavailable
from backend.catalog.cards import Card, cards
from backend.catalog.selectors import Candidate, movie_candidates
from backend.ratings.selectors import rating_history
from backend.recommendations.gateway import gateway
from backend.shelves.selectors import shelved_movie_ids
from engine.serving import Questions
from engine.types import Ids

POOL = 300  # the most rated movies: of the others most people would say "haven't seen"
STARS = np.arange(1, 11) / 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Onboarding:
    """What to ask a user next, and how much is known of their taste."""

    movies: list[Card]
    rating_count: int
    sureness: float | None  # 0 to 1; None where no published model can tell


def onboarding_list(*, user: User, n: int, skipped: Sequence[int]) -> Onboarding:
    """The movies that teach most; those known to many and judged differently where no model can tell."""
    rated, shelved = rating_history(user=user).item_ids, shelved_movie_ids(user=user)
    not_seen: Ids = np.array(sorted(set(skipped)), dtype=np.int64)
    found = _asked(rated=rated, not_seen=not_seen, shelved=shelved, n=n)
    if found is not None:
        movies, sureness = cards.of(found.item_ids.tolist())[:n], found.sureness
    else:
        asked = {*rated.tolist(), *skipped, *shelved.tolist()}  # who wants to see it has not
        pool = movie_candidates(n=POOL, without=asked)
        heard = Counter(genre for card in cards.of(asked) for genre in card["genres"])
        movies, sureness = cards.of(worth_rating(pool, heard=heard, n=n)), None
    return Onboarding(movies=movies, rating_count=len(rated), sureness=sureness)


def _asked(*, rated: Ids, not_seen: Ids, shelved: Ids, n: int) -> Questions | None:
    """The models' answer; movies that the catalogue lost are asked for on top."""
    lost = 0
    while True:
        try:
            found = gateway.questions(rated=rated, not_seen=not_seen, exclude=shelved, n=n + lost)
        except ServiceUnavailable:  # nothing is published yet, or it cannot be read
            return None
        if found is None:
            return None
        missing = sum(movie_id not in cards.all() for movie_id in found.item_ids.tolist())
        if missing <= lost or len(found.item_ids) < n + lost:
            return found
        lost = missing


def worth_rating(pool: Sequence[Candidate], *, heard: Counter[str], n: int) -> list[int]:
    """Known to many, judged differently, of genres not heard of yet.

    Ids by √popularity × spread of the ratings × novelty of the genres; each choice ages its genres.
    """
    heard = heard.copy()
    values = {movie.id: movie.rating_count**0.5 * _spread(movie.rating_histogram) for movie in pool}
    left = list(pool)
    chosen: list[int] = []
    while left and len(chosen) < n:
        best = max(left, key=lambda movie: values[movie.id] * _novelty(movie.genres, heard))
        left.remove(best)
        chosen.append(best.id)
        heard.update(best.genres)
    return chosen


def _spread(histogram: Sequence[int]) -> float:
    """The standard deviation of the ratings, in stars; 1 where they are not known."""
    counts = np.array(histogram)
    if not counts.sum():
        return 1.0
    mean = counts @ STARS / counts.sum()
    return float((counts @ (STARS - mean) ** 2 / counts.sum()) ** 0.5)


def _novelty(genres: Sequence[str], heard: Counter[str]) -> float:
    """1 for genres never asked about, falling slowly the more movies of them were."""
    return sum((1 + heard[genre]) ** -0.5 for genre in genres) / len(genres) if genres else 0.5
