"""What the world watches, from The Movie Database, as far as our catalogue has it; only with TMDB_TOKEN."""

import time

from backend.catalog.models import Movie
from backend.catalog.tmdb import tmdb

PATHS = {"trending": "trending/movie/week", "popular": "movie/popular", "latest": "movie/now_playing"}
PAGES = 3  # of 20 movies
HOUR = 3600


class Charts:
    """Movie ids by ordering; what TMDB does not rank follows in the order of our own ratings."""

    def __init__(self) -> None:
        self._movie_ids: dict[str, list[int]] = {}
        self._due = 0.0

    def of(self, ordering: str) -> list[int]:
        """The movies to put first, best first; none without TMDB."""
        return self._movie_ids.get(ordering, [])

    def refresh(self) -> None:
        """Ask TMDB, at most once an hour; raises TmdbUnavailable and keeps what there is."""
        if time.monotonic() >= self._due:
            self._movie_ids = {ordering: _chart(path) for ordering, path in PATHS.items()}
            self._due = time.monotonic() + HOUR


def _chart(path: str) -> list[int]:
    ranked = [tmdb_id for page in range(1, PAGES + 1) for tmdb_id in tmdb().chart(path, page=page)]
    ours = dict(Movie.objects.filter(tmdb_id__in=ranked).values_list("tmdb_id", "id"))
    return [ours[tmdb_id] for tmdb_id in dict.fromkeys(ranked) if tmdb_id in ours]


charts = Charts()
