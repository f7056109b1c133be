"""From columns of numbers to interactions: values on the scale, known items, each pair once."""

import numpy as np
from numpy.typing import NDArray

from engine.datasets.bad_rows import BadRows
from engine.datasets.layout import Columns
from engine.errors import DatasetError
from engine.types import Floats, Ids, Interactions

HALF_STARS = (0.5, 0.5)  # lowest value, step
WHOLE_STARS = (1.0, 1.0)
NINE_DIGITS = 10**8  # seconds since 1970; every real rating is later (1973)


def check_ratings(
    columns: Columns, *, item_ids: Ids, scale: tuple[float, float], bad_rows: BadRows
) -> Interactions:
    """The ratings that stand on `scale` and name one of `item_ids`; the others go to `bad_rows`.

    `columns` holds user, item, rating and timestamp.
    """
    values = columns.values
    off_scale = ~_on_scale(values["rating"], scale)
    if off_scale.any():
        lowest, step = scale
        wrong = values["rating"][off_scale][0]
        reason = f"the rating {wrong:g} is not one of {lowest:g}, {lowest + step:g}, … 5"
        bad_rows.reject(reason, path=columns.path, lines=columns.lines(off_scale))
    stranger = ~np.isin(values["item"], item_ids) & ~off_scale
    if stranger.any():
        reason = f"there is no movie {values['item'][stranger][0]}"
        bad_rows.reject(reason, path=columns.path, lines=columns.lines(stranger))
    cut = _is_cut_off(values["timestamp"]) & ~(off_scale | stranger)
    if cut.any():
        bad_rows.reject("the file ends in the middle of a row", path=columns.path, lines=columns.lines(cut))
    good = ~(off_scale | stranger | cut)
    rows = Interactions(
        user_ids=values["user"],
        item_ids=values["item"],
        ratings=values["rating"],
        timestamps=values["timestamp"],
    )
    return keep_latest(rows if good.all() else rows.take(good), path=columns.path)


def _is_cut_off(timestamps: Ids) -> NDArray[np.bool_]:
    """Marks a last row whose timestamp lost its end: what is left of it still reads as a number."""
    cut = np.zeros(len(timestamps), dtype=bool)
    if len(timestamps) > 1 and timestamps[:-1].min() >= NINE_DIGITS:
        cut[-1] = timestamps[-1] < NINE_DIGITS
    return cut


def _on_scale(ratings: Floats, scale: tuple[float, float]) -> NDArray[np.bool_]:
    lowest, step = scale
    good: NDArray[np.bool_] = (ratings >= lowest) & (ratings <= 5.0) & (np.mod(ratings, step) == 0)
    return good


def keep_latest(rows: Interactions, *, path: str) -> Interactions:
    """Sorted by user and item; of repeated pairs the latest rating stays. DatasetError when none is left."""
    if not len(rows):
        raise DatasetError("holds no rating", path=path)
    users, items = rows.user_ids, rows.item_ids
    rising = (users[1:] > users[:-1]) | ((users[1:] == users[:-1]) & (items[1:] > items[:-1]))
    if rising.all():
        return rows
    order = np.lexsort((rows.timestamps, items, users))  # stable: of equal times the later line wins
    users, items = users[order], items[order]
    last = np.append((users[1:] != users[:-1]) | (items[1:] != items[:-1]), True)
    return rows.take(order[last])
