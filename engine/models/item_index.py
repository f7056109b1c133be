"""What serving knows of every item without a database: titles, years, genres, rating counts."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.models.lookup import position_of
from engine.types import Ids


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemIndexModel:
    """The catalogue as parallel columns, sorted by item id."""

    item_ids: Ids  # (n_items,), sorted
    titles: tuple[str, ...]  # (n_items,), without the year
    years: Ids  # (n_items,), 0 where unknown
    rating_counts: Ids  # (n_items,)
    genre_names: tuple[str, ...]  # (n_genres,), sorted
    genres: NDArray[np.bool_]  # (n_items, n_genres)

    def having_genre(self, genre: str) -> Ids:
        """Ids of the items of a genre, written in any case; none for an unknown genre."""
        names = [name.casefold() for name in self.genre_names]
        if genre.casefold() not in names:
            return self.item_ids[:0]
        return self.item_ids[self.genres[:, names.index(genre.casefold())]]

    def label(self, item_id: int) -> str:
        """ "Toy Story (1995)"; raises UnknownItem."""
        return self.label_at(position_of(item_id, within=self.item_ids))

    def label_at(self, place: int) -> str:
        """The label of the item at a position in the columns."""
        year = int(self.years[place])
        return f"{self.titles[place]} ({year})" if year else self.titles[place]
