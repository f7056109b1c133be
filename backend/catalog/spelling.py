"""What was probably meant by a search that finds nothing: near titles and near words, held in memory."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from backend.catalog.cards import cards
from backend.catalog.models import Movie

NEAR_TITLE = 82  # of 100; spaces do not count, so that "spiderman" is "spider man"
NEAR_WORD = 0.7  # of 1; swapped neighbours are one mistake
SHORTEST = 3  # letters; anything is near a shorter word
MAX_TITLES = 20
MAX_WORDS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """The catalogue's words as of one of its revisions."""

    revision: int
    movie_ids: tuple[int, ...]
    titles: tuple[str, ...]  # of the movies, without spaces
    words: tuple[str, ...]  # of titles and names, each once


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """What a search may have meant."""

    movie_ids: list[int]  # of near titles, the nearest first
    words: list[list[str]]  # for each word of the search: itself and those near it


class Spelling:
    """Reads the vocabulary at the first search that needs it, and again when movies have changed."""

    def __init__(self) -> None:
        self._vocabulary: Vocabulary | None = None
        self._reading = threading.Lock()

    def meant(self, words: Sequence[str]) -> Meant:
        """Near titles and words; one query where the catalogue has changed, else none."""
        known = self._current()
        titles = process.extract(
            "".join(words), known.titles, scorer=fuzz.ratio, score_cutoff=NEAR_TITLE, limit=MAX_TITLES
        )
        return Meant(
            movie_ids=[known.movie_ids[place] for _, _, place in titles],
            words=[[word, *_near(word, known.words)] for word in words],
        )

    def _current(self) -> Vocabulary:
        with self._reading:
            revision = cards.revision
            if self._vocabulary is None or self._vocabulary.revision != revision:
                self._vocabulary = _read(revision)
            return self._vocabulary


def _near(word: str, words: Sequence[str]) -> list[str]:
    if len(word) < SHORTEST:
        return []
    found = process.extract(
        word, words, scorer=OSA.normalized_similarity, score_cutoff=NEAR_WORD, limit=MAX_WORDS
    )
    return [other for other, _, _ in found if other != word]


def _read(revision: int) -> Vocabulary:
    rows = list(
        Movie.objects.order_by("-rating_count", "id").values_list("id", "search_title", "search_text")
    )
    words = {word for _, _, text in rows for word in text.split() if len(word) >= SHORTEST}
    return Vocabulary(
        revision=revision,
        movie_ids=tuple(movie_id for movie_id, _, _ in rows),
        titles=tuple(title.replace(" ", "") for _, title, _ in rows),
        words=tuple(sorted(words)),
    )


spelling = Spelling()
