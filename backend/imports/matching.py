"""Which movie of the catalogue a row means: by IMDb id, by TMDB id, then by title and year.

A year may be off by one, since services date films by different premieres, and a title may hold a typing
error. What fits several movies, or one only nearly, is left to the user.
"""

import math
import threading
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA

from backend.catalog.cards import cards
from backend.catalog.models import Movie
from backend.catalog.search_text import normalise
from backend.imports.entries import Entry
from backend.imports.values import imdb_number
from engine.models.title_matching import names_of, normalized

MAX_CHOICES = 5
SURE = 0.9  # likeness from which a title of the right year is taken for a typing error: one letter in ten
NEAR = 0.8  # likeness from which the user is asked
SHORTEST = 5  # letters; shorter titles are all near each other
MOVIELENS = "ml-"  # how the datasets are named whose ids are MovieLens's own


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """The movies that a row may mean."""

    movie_ids: list[int]  # the likeliest first; none: not found
    is_sure: bool  # the first one is meant


NOT_FOUND = Match(movie_ids=[], is_sure=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What matching looks at of one movie."""

    id: int
    year: int | None
    imdb_number: int | None
    tmdb_id: int | None
    directors: frozenset[str]
    rating_count: int


class Index:
    """The catalogue by ids, names and years, as of one revision."""

    def __init__(self, rows: Iterable[tuple[Known, str, bool]]) -> None:
        self._by_imdb: dict[int, int] = {}
        self._by_tmdb: dict[int, int] = {}
        self._movielens: set[int] = set()
        self._movies: dict[int, Known] = {}
        self._by_name: dict[str, list[int]] = defaultdict(list)
        self._names_of_year: dict[int | None, list[str]] = defaultdict(list)
        self._names_alike: dict[tuple[str, int], set[str]] = defaultdict(set)  # by first letter and length
        for movie, title, has_movielens_id in rows:
            self._movies[movie.id] = movie
            if movie.imdb_number:
                self._by_imdb.setdefault(movie.imdb_number, movie.id)
            if movie.tmdb_id:
                self._by_tmdb.setdefault(movie.tmdb_id, movie.id)
            if has_movielens_id:
                self._movielens.add(movie.id)
            for name in names_of(title):
                self._by_name[name].append(movie.id)
                self._names_of_year[movie.year].append(name)
                self._names_alike[name[0], len(name)].add(name)

    def match(self, entry: Entry) -> Match:
        """The movies that the row may mean."""
        for ids, key in ((self._by_imdb, entry.imdb_number), (self._by_tmdb, entry.tmdb_id)):
            if key in ids:
                return Match(movie_ids=[ids[key]], is_sure=True)
        if entry.title:
            return self._by_titles(entry)
        if entry.movielens_id in self._movielens:
            return Match(movie_ids=[entry.movielens_id], is_sure=True)
        return NOT_FOUND

    def _by_titles(self, entry: Entry) -> Match:
        names = list(dict.fromkeys(filter(None, map(normalized, (entry.title, entry.original_title)))))
        same = list(dict.fromkeys(id_ for name in names for id_ in self._by_name.get(name, ())))
        if same:
            return self._of_same_name(entry, [self._movies[movie_id] for movie_id in same])
        return self._nearly(entry, names)

    def _of_same_name(self, entry: Entry, movies: Sequence[Known]) -> Match:
        """One whose year fits best is meant, unless ids or several movies speak against it."""
        ranked = sorted(movies, key=lambda movie: (_distance(entry, movie), -movie.rating_count))
        fitting = [movie for movie in ranked if _distance(entry, movie) <= 1]
        best = [movie for movie in fitting if _distance(entry, movie) == _distance(entry, fitting[0])]
        if len(best) > 1 and entry.directors:
            wanted = set(map(normalise, entry.directors))
            best = [movie for movie in best if wanted & movie.directors] or best
        sure = len(best) == 1 and not _contradicts(entry, best[0])
        chosen = [*best, *(movie for movie in ranked if movie not in best)]
        return Match(movie_ids=[movie.id for movie in chosen[:MAX_CHOICES]], is_sure=sure)

    def _nearly(self, entry: Entry, names: Sequence[str]) -> Match:
        found: dict[int, float] = {}
        for name in names:
            for other, likeness in self._like(name, year=entry.year):
                for movie_id in self._by_name[other]:
                    if _distance(entry, self._movies[movie_id]) <= 1:
                        found[movie_id] = max(likeness, found.get(movie_id, 0))
        ranked = sorted(found, key=lambda id_: (-found[id_], -self._movies[id_].rating_count))
        if not ranked:
            return NOT_FOUND
        best, rest = self._movies[ranked[0]], ranked[1:]
        alone = all(found[other] < found[best.id] for other in rest)
        sure = found[best.id] >= SURE and alone and entry.year is not None and not _contradicts(entry, best)
        return Match(movie_ids=ranked[:MAX_CHOICES], is_sure=sure)

    def _like(self, name: str, *, year: int | None) -> Iterator[tuple[str, float]]:
        """Names like this one, of movies of about the year; without one, of those that begin alike.

        What is much longer or shorter cannot be near enough, and is not looked at.
        """
        if len(name) < SHORTEST:
            return
        if year is None:
            lengths = range(math.ceil(NEAR * len(name)), int(len(name) / NEAR) + 1)
            among = [other for size in lengths for other in self._names_alike.get((name[0], size), ())]
        else:
            years = (year, year - 1, year + 1, None)
            among = [other for near in years for other in self._names_of_year.get(near, ())]
        found = process.extract(
            name, among, scorer=OSA.normalized_similarity, score_cutoff=NEAR, limit=MAX_CHOICES
        )
        yield from ((other, likeness) for other, likeness, _ in found)


def _distance(entry: Entry, movie: Known) -> int:
    """Years between the row's and the movie's; an unknown one is a year away, so that a known one wins."""
    if entry.year is None:
        return 0
    return 1 if movie.year is None else abs(entry.year - movie.year)


def _contradicts(entry: Entry, movie: Known) -> bool:
    """Whether both have an id of one service, and not the same."""
    if entry.imdb_number and movie.imdb_number:
        return True  # they would have been found by it
    return bool(entry.tmdb_id and movie.tmdb_id)


class Matching:
    """Holds the index, and makes it anew when movies have changed."""

    def __init__(self) -> None:
        self._index: tuple[int, Index] | None = None
        self._making = threading.Lock()

    def index(self) -> Index:
        """As of the present revision of the catalogue."""
        with self._making:
            revision = cards.revision
            if self._index is None or self._index[0] != revision:
                self._index = revision, Index(_rows())
            return self._index[1]


def _rows() -> Iterator[tuple[Known, str, bool]]:
    columns = ("id", "title", "year", "imdb_id", "tmdb_id", "directors", "rating_count", "dataset")
    for id_, title, year, imdb, tmdb, directors, count, dataset in Movie.objects.values_list(
        *columns
    ).iterator(5000):
        known = Known(
            id=id_,
            year=year,
            imdb_number=imdb_number(imdb),
            tmdb_id=tmdb,
            directors=frozenset(map(normalise, directors)),
            rating_count=count,
        )
        yield known, title, dataset.startswith(MOVIELENS)


matching = Matching()
