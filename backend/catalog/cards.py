"""All movie cards, held in memory by each process, so that a list of movies needs no query."""

import logging
import threading
from collections.abc import Iterable, Mapping
from typing import TypedDict

from django.conf import settings

from backend.catalog.models import CatalogRevision, Movie

logger = logging.getLogger(__name__)


class Card(TypedDict):
    """A movie in a list; the same fields everywhere."""

    id: int
    title: str
    year: int | None
    genres: list[str]
    directors: list[str]
    poster_url: str | None
    runtime: int | None
    rating_mean: float | None
    rating_count: int


COLUMNS = (
    "title",
    "year",
    "genres",
    "directors",
    "runtime",
    "rating_mean",
    "rating_count",
    "tmdb_id",
    "poster_path",
)


class Cards:
    """The cards by movie id, as of one revision of the catalogue; replaced as a whole."""

    def __init__(self) -> None:
        self._cards: Mapping[int, Card] | None = None
        self._genres: frozenset[str] = frozenset()
        self._revision = -1
        self._serial = 0
        self._loading = threading.Lock()

    def all(self) -> Mapping[int, Card]:
        """Every card; read on first use."""
        if self._cards is None:
            self.refresh()
        return self._cards or {}

    def of(self, movie_ids: Iterable[int]) -> list[Card]:
        """The cards of these movies in this order; of those that exist."""
        cards = self.all()
        return [cards[movie_id] for movie_id in movie_ids if movie_id in cards]

    @property
    def revision(self) -> int:
        """Which state of the catalogue the cards show; it changes with every change of a movie."""
        self.all()
        return self._revision

    @property
    def held_revision(self) -> int:
        """The revision in memory, -1 before the first one, without looking for any."""
        return self._revision

    @property
    def serial(self) -> int:
        """Which cards these are; another number after each change that this process has seen."""
        self.all()
        return self._serial

    def have_genre(self, genre: str) -> bool:
        """Whether a movie has this genre, written in any case."""
        self.all()
        return genre.casefold() in self._genres

    def refresh(self) -> None:
        """Read the cards again if a movie has changed since."""
        with self._loading:
            # The revision is read first: a change in between is then read twice rather than missed.
            revision = _revision()
            if self._cards is None or revision != self._revision:
                self._cards = {
                    row[0]: _card(*row) for row in Movie.objects.values_list("id", *COLUMNS).iterator(5000)
                }
                self._genres = frozenset(
                    genre.casefold() for card in self._cards.values() for genre in card["genres"]
                )
                self._revision = revision
                self._serial += 1
                logger.debug("%d movie cards in memory, revision %d", len(self._cards), revision)

    def refresh_movie(self, movie_id: int) -> None:
        """After this process changed one movie: read that one, and all only if there were other changes."""
        with self._loading:
            revision = _revision()
            follows = self._cards is not None and revision == self._revision + 1
            if self._cards is not None and follows:
                others = {id_: card for id_, card in self._cards.items() if id_ != movie_id}
                row = Movie.objects.filter(pk=movie_id).values_list("id", *COLUMNS).first()
                changed = {row[0]: _card(*row)} if row else {}
                self._genres |= {genre.casefold() for card in changed.values() for genre in card["genres"]}
                self._cards, self._revision = others | changed, revision
                self._serial += 1
        if not follows:
            self.refresh()

    def forget(self) -> None:
        """Read everything again on the next use."""
        self._cards = None
        self._serial += 1


def _revision() -> int:
    return CatalogRevision.objects.values_list("number", flat=True).first() or 0


def movie_card(movie: Movie) -> Card:
    """The card of a movie at hand."""
    return _card(movie.id, *(getattr(movie, column) for column in COLUMNS))


def _card(
    movie_id: int,
    title: str,
    year: int | None,
    genres: list[str],
    directors: list[str],
    runtime: int | None,
    rating_mean: float | None,
    rating_count: int,
    tmdb_id: int | None,
    poster_path: str,
) -> Card:
    has_poster = bool(settings.TMDB_TOKEN and (poster_path or tmdb_id))
    return {
        "id": movie_id,
        "title": title,
        "year": year,
        "genres": genres,
        "directors": directors,
        "poster_url": f"/api/v1/movies/{movie_id}/poster/" if has_poster else None,
        "runtime": runtime,
        "rating_mean": rating_mean,
        "rating_count": rating_count,
    }


cards = Cards()
