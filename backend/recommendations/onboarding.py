"""Movies worth rating next: known to many, judged differently, of genres not heard of yet."""

from collections import Counter
from collections.abc import Sequence

import numpy as np

from backend.accounts.models import User
from backend.catalog.cards import Card, cards
from backend.catalog.selectors import Candidate, movie_candidates
from backend.ratings.selectors import rating_history
from backend.shelves.selectors import shelved_movie_ids

POOL = 300  # the most rated movies: of the others most people would say "haven't seen"
STARS = np.arange(1, 11) / 2


def onboarding_list(*, user: User, n: int, skipped: Sequence[int]) -> tuple[list[Card], int]:
    """The next movies to ask about, and how many ratings the user has given."""
    rated = rating_history(user=user).item_ids.tolist()
    asked = {*rated, *skipped, *shelved_movie_ids(user=user).tolist()}  # who wants to see it has not
    pool = movie_candidates(n=POOL, without=asked)
    heard = Counter(genre for card in cards.of(asked) for genre in card["genres"])
    return cards.of(worth_rating(pool, heard=heard, n=n)), len(rated)


def worth_rating(pool: Sequence[Candidate], *, heard: Counter[str], n: int) -> list[int]:
    """Ids by √popularity × spread of the ratings × novelty of the genres; each choice ages its genres."""
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
