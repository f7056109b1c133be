"""The ids of all movies in the orders of option A, in memory, so that a page of them needs no query."""

from collections.abc import Mapping, Sequence

from backend.catalog.cards import cards
from backend.catalog.models import Movie
from backend.catalog.selectors import ORDERINGS

HELD = ("trending", "popular", "latest")


class Orders:
    """Movie ids by ordering, as of one revision of the catalogue; replaced as a whole."""

    def __init__(self) -> None:
        self._movie_ids: Mapping[str, Sequence[int]] = {}
        self._revision = -1

    def of(self, ordering: str, *, first: Sequence[int] = ()) -> Sequence[int]:
        """All movies, those in `first` put before the others."""
        self.refresh()
        movie_ids = self._movie_ids[ordering]
        if not first:
            return movie_ids
        ahead = set(first)
        return [*first, *(movie_id for movie_id in movie_ids if movie_id not in ahead)]

    def refresh(self) -> None:
        """Read the ids again if the cards have changed since."""
        if (revision := cards.revision) != self._revision:
            self._movie_ids = {ordering: _ids(ordering) for ordering in HELD}
            self._revision = revision

    def forget(self) -> None:
        """Read everything again on the next use."""
        self._revision = -1


def _ids(ordering: str) -> Sequence[int]:
    return list(Movie.objects.order_by(*ORDERINGS[ordering]).values_list("id", flat=True))


orders = Orders()
