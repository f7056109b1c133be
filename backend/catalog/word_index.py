"""Which movies hold a word, or a part of one: an inverted index of titles and people, in memory.

The databases' own full-text indexes differ from each other, leave out short and frequent words, and see
nothing that is not committed; a search without an index reads every row.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np

from backend.catalog.cards import cards
from backend.catalog.models import Movie
from engine.types import Ids

MOST_WORDS = 2000  # that hold a part; a part of more says little
MOST_MOVIES = 1000  # a query names them one by one
BREAK = "\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The index as of one revision of the catalogue."""

    text: str  # every word once, each after a break
    starts: Ids  # (n_words,), where each word's break stands in the text
    bounds: Ids  # (n_words + 1,), where each word's movies begin
    movie_ids: Ids  # word after word

    def having(self, part: str) -> Ids | None:
        """The movies with a word that holds this part, sorted; None where too many words do."""
        found = islice(re.finditer(re.escape(part), self.text), MOST_WORDS)
        places = [place.start() for place in found]
        if len(places) == MOST_WORDS:
            return None
        numbers = np.unique(np.searchsorted(self.starts, places, side="right") - 1)
        movies = [self.movie_ids[self.bounds[number] : self.bounds[number + 1]] for number in numbers]
        return np.unique(np.concatenate(movies)) if movies else self.movie_ids[:0]


class WordIndex:
    """Read with the cards; replaced as a whole."""

    def __init__(self) -> None:
        self._words: Words | None = None
        self._revision = -1

    def having_all(self, parts: Sequence[str]) -> list[int] | None:
        """The movies that hold every part; None where they are too many to be named."""
        self.refresh()
        assert self._words is not None
        found: Ids | None = None
        for movies in map(self._words.having, parts):
            if movies is None:
                return None
            found = movies if found is None else np.intersect1d(found, movies, assume_unique=True)
        return None if found is None or len(found) > MOST_MOVIES else found.tolist()

    def refresh(self) -> None:
        """Read the words again if the cards have changed since."""
        if (revision := cards.revision) != self._revision:
            self._words, self._revision = _read(), revision

    def forget(self) -> None:
        """Read everything again on the next use."""
        self._revision = -1


def _read() -> Words:
    movies_of: dict[str, list[int]] = defaultdict(list)
    for movie_id, text in Movie.objects.order_by("id").values_list("id", "search_text").iterator(5000):
        for word in set(text.split()):
            movies_of[word].append(movie_id)
    words = sorted(movies_of)
    lengths = np.array([len(word) + len(BREAK) for word in words], dtype=np.int64)
    counts = np.array([len(movies_of[word]) for word in words], dtype=np.int64)
    return Words(
        text="".join(BREAK + word for word in words),
        starts=np.cumsum(lengths) - lengths,
        bounds=np.concatenate([[0], np.cumsum(counts)]).astype(np.int64),
        movie_ids=np.array([movie for word in words for movie in movies_of[word]], dtype=np.int64),
    )


word_index = WordIndex()
