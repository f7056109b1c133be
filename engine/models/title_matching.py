"""Find the movie that somebody means by a title: loose about case, accents, articles, years and typos."""

import re
import unicodedata
from collections.abc import Sequence

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from engine.errors import TitleNotFound
from engine.models.item_index import ItemIndexModel

YEAR = re.compile(r"\(\s*(\d{4})\s*\)\s*$")
BRACKETS = re.compile(r"\(([^)]*)\)")
ARTICLES = (
    "the",
    "a",
    "an",
    "le",
    "la",
    "les",
    "un",
    "une",
    "el",
    "los",
    "las",
    "il",
    "lo",
    "der",
    "die",
    "das",
)
TRAILING_ARTICLE = re.compile(rf"^(.*),\s*({'|'.join(ARTICLES)})$", re.IGNORECASE)
ALSO_KNOWN_AS = re.compile(r"^a\.?k\.?a\.?\s+", re.IGNORECASE)
ASCII = {code: " " for code in range(128) if not chr(code).isalnum()} | {ord("&"): " and ", ord("'"): None}
NEAR = 0.8  # the least similarity that passes for a typo: one in five letters
SHORTEST_PREFIX = 3  # characters
N_SUGGESTIONS = 5


class TitleMatcher:
    """Titles in a form that can be compared, prepared once."""

    def __init__(self, index: ItemIndexModel) -> None:
        self._index = index
        self._places: dict[str, tuple[int, ...]] = {}
        for place, title in enumerate(index.titles):
            for name in names_of(title):
                self._places[name] = (*self._places.get(name, ()), place)
        self._names = list(self._places)

    def match(self, title: str) -> int:
        """The id of the item meant; of several the most rated. Raises TitleNotFound with suggestions."""
        year = int(found[1]) if (found := YEAR.search(title)) else None
        name = normalized(YEAR.sub("", title))
        places = self._places.get(name) or self._beginning_with(name) or self._near(name)
        if not places:
            raise TitleNotFound(title, self._suggestions(name))
        return int(self._index.item_ids[min(places, key=lambda place: self._preference(place, year))])

    def _beginning_with(self, name: str) -> list[int]:
        """Items whose title goes on after `name`: "star wars" is the start of "star wars episode iv …"."""
        if len(name) < SHORTEST_PREFIX:
            return []
        longer = (other for other in self._names if other.startswith(f"{name} "))
        return [place for other in longer for place in self._places[other]]

    def _near(self, name: str) -> list[int]:
        """Items whose title is nearest, if that can be a typo (a swap of neighbouring letters is one)."""
        near = process.extract(
            name, self._names, scorer=OSA.normalized_similarity, score_cutoff=NEAR, limit=N_SUGGESTIONS
        )
        return [place for other, score, _ in near if score == near[0][1] for place in self._places[other]]

    def _suggestions(self, name: str) -> list[str]:
        near = process.extract(name, self._names, scorer=fuzz.WRatio, limit=3 * N_SUGGESTIONS)
        places = (self._most_rated(self._places[other]) for other, _, _ in near)
        return [self._index.label_at(place) for place in dict.fromkeys(places)][:N_SUGGESTIONS]

    def _most_rated(self, places: Sequence[int]) -> int:
        return min(places, key=lambda place: self._preference(place, None))

    def _preference(self, place: int, year: int | None) -> tuple[int, int, int]:
        """Sorts first the year asked for, then the most rated, then the smallest id."""
        distance = abs(int(self._index.years[place]) - year) if year else 0
        return distance, -int(self._index.rating_counts[place]), place


def names_of(title: str) -> list[str]:
    """The forms a movie is asked for by: "Seven (a.k.a. Se7en)" is also "seven" and "se7en"."""
    forms = {title}
    if "(" in title:
        forms |= {BRACKETS.sub("", title), *BRACKETS.findall(title)}
    names = {normalized(ALSO_KNOWN_AS.sub("", form) if form[:1] in "aA" else form) for form in forms}
    return sorted(names - {""})


def normalized(title: str) -> str:
    """Lower case, no accents, no punctuation, no article in front or behind."""
    moved = TRAILING_ARTICLE.sub(r"\1", title.strip()) if "," in title else title
    if moved.isascii():  # most titles; the long way would come to the same
        words = moved.lower().translate(ASCII).split()
    else:
        decomposed = unicodedata.normalize("NFKD", moved.casefold().replace("&", " and ").replace("'", ""))
        letters = (char for char in decomposed if not unicodedata.combining(char))
        words = "".join(char if char.isalnum() else " " for char in letters).split()
    return " ".join(words[1:] if len(words) > 1 and words[0] in ARTICLES else words)
