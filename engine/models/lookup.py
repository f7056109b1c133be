"""Where ids stand in a model's sorted list of items."""

import numpy as np
from numpy.typing import NDArray

from engine.errors import UnknownItem
from engine.types import Ids


def positions_of(item_ids: Ids, *, within: Ids) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Positions of the known `item_ids` in the sorted list `within`, and a mask saying which are known."""
    places = np.searchsorted(within, item_ids)
    known = places < len(within)
    known[known] = within[places[known]] == item_ids[known]
    return places[known], known


def position_of(item_id: int, *, within: Ids) -> int:
    """The position of one item in the sorted list `within`; raises UnknownItem."""
    place = int(np.searchsorted(within, item_id))
    if place == len(within) or within[place] != item_id:
        raise UnknownItem(item_id)
    return place
