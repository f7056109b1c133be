"""What a file of another service says about one movie, in our words."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Kind = Literal["rating", "watchlist", "seen"]

TITLE_LENGTH = 255  # characters


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One movie of a file; a row that cannot be used says why."""

    line: int  # of the file, or the place in a JSON list, from 1
    kind: Kind
    title: str = ""
    original_title: str = ""
    year: int | None = None
    imdb_number: int | None = None  # 114709 is tt0114709
    tmdb_id: int | None = None
    movielens_id: int | None = None
    directors: tuple[str, ...] = ()
    half_stars: int | None = None  # 1 … 10; there for every usable rating
    at: datetime | None = None  # when it was rated or put on the list, where the file knows
    note: str = ""  # what the user should know although the row can be used
    fault: str = ""  # why the row cannot be read
    skipped: str = ""  # why the row is none for us, such as a series

    @property
    def is_usable(self) -> bool:
        """Whether there is something to look up."""
        return not self.fault and not self.skipped


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRead:
    """What was made of one file of an upload."""

    name: str
    service: str  # "Letterboxd"; empty for a file that no reader knows
    content: str  # "ratings"; in words
    row_count: int
    taken: bool  # otherwise only named


class Fault(Exception):
    """Why a row cannot be read, as one sentence."""
