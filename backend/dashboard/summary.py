"""The database at a glance."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from heapq import nlargest
from typing import Any

import numpy as np
from django.db.models import Count, QuerySet, Sum
from django.db.models.functions import TruncDate
from django.utils import timezone

from backend.accounts.models import User
from backend.catalog.cards import cards
from backend.catalog.models import Movie
from backend.catalog.selectors import genre_list
from backend.posts.models import Post
from backend.ratings.models import Rating

MOST_RATED = 10
HALF_STARS = 10


def summary(*, days: int) -> dict[str, Any]:
    """Counts of everything, and what happened in each of the last days, today included."""
    first = timezone.now().date() - timedelta(days=days - 1)
    here = _rating_distribution()
    images = Post.objects.aggregate(posts=Count("id"), images=Count("image"), bytes=Sum("image__byte_count"))
    return {
        "movie_count": len(cards.all()),
        "user_count": User.objects.count(),
        "rating_count": sum(here),
        "dataset_rating_count": sum(card["rating_count"] for card in cards.all().values()),
        "post_count": images["posts"],
        "image_count": images["images"],
        "image_bytes": images["bytes"] or 0,
        "ratings_per_day": _per_day(Rating.objects.all(), "created_at", first=first, days=days),
        "users_per_day": _per_day(User.objects.all(), "date_joined", first=first, days=days),
        "posts_per_day": _per_day(Post.objects.all(), "created_at", first=first, days=days),
        "rating_distribution": {"site": here, "dataset": _dataset_distribution(cards.revision)},
        "genres": genre_list(),
        "most_rated": {"site": _most_rated_here(), "dataset": _most_rated_in_dataset()},
    }


def _per_day(rows: QuerySet[Any], time: str, *, first: date, days: int) -> list[dict[str, Any]]:
    """How many rows of each day, those without any included."""
    since = datetime(first.year, first.month, first.day, tzinfo=UTC)
    dated = rows.filter(**{f"{time}__gte": since}).annotate(day=TruncDate(time)).order_by()
    counted: Mapping[date, int] = dict(dated.values_list("day").annotate(count=Count("pk")))
    all_days = (first + timedelta(days=day) for day in range(days))
    return [{"day": day.isoformat(), "count": counted.get(day, 0)} for day in all_days]


def _rating_distribution() -> list[int]:
    counted = dict(Rating.objects.values_list("half_stars").annotate(count=Count("id")).order_by())
    return [counted.get(half_stars, 0) for half_stars in range(1, HALF_STARS + 1)]


@lru_cache(maxsize=1)
def _dataset_distribution(revision: int) -> list[int]:  # noqa: ARG001  # read again when the catalogue changes
    histograms = [row for row in Movie.objects.values_list("rating_histogram", flat=True) if row]
    totals: list[int] = np.array(histograms, dtype=np.int64).reshape(-1, HALF_STARS).sum(axis=0).tolist()
    return totals


def _most_rated_here() -> list[dict[str, Any]]:
    counted = Rating.objects.values_list("movie").annotate(count=Count("id")).order_by("-count", "movie")
    known = cards.all()
    return [
        {"id": movie_id, "title": known[movie_id]["title"], "count": count}
        for movie_id, count in counted[:MOST_RATED]
        if movie_id in known
    ]


def _most_rated_in_dataset() -> list[dict[str, Any]]:
    most = nlargest(MOST_RATED, cards.all().values(), key=lambda card: card["rating_count"])
    return [
        {"id": card["id"], "title": card["title"], "count": card["rating_count"]}
        for card in most
        if card["rating_count"]
    ]
