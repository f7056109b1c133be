"""From columns of numbers to interactions: values on the scale, known items, each pair once."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray

from engine.datasets.bad_rows import BadRows
from engine.datasets.layout import Columns
from engine.errors import DatasetError
from engine.types import Floats, Ids, Interactions

HALF_STARS = (0.5, 0.5)  # lowest value, step
WHOLE_STARS = (1.0, 1.0)
PART = 1 << 18  # rows that are looked at together; they fit into a core's cache
LARGEST_TABLE = 100_000_000  # ids
NINE_DIGITS = 10**8  # seconds since 1970; every real rating is later (1973)


def check_ratings(
    columns: Columns, *, item_ids: Ids, scale: tuple[float, float], bad_rows: BadRows
) -> Interactions:
    """The ratings that stand on `scale` and name one of `item_ids`; the others go to `bad_rows`.

    `columns` holds user, item, rating and timestamp.
    """
    values = columns.values
    rows = Interactions(
        user_ids=values["user"],
        item_ids=values["item"],
        ratings=values["rating"],
        timestamps=values["timestamp"],
    )
    if _all_good(rows, item_ids=item_ids, scale=scale):
        return keep_latest(rows, path=columns.path)
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
    return keep_latest(rows.take(~(off_scale | stranger | cut)), path=columns.path)


def _all_good(rows: Interactions, *, item_ids: Ids, scale: tuple[float, float]) -> bool:
    """Whether no row is bad, as is usual; found part by part, which takes a third of the time."""
    if not len(rows) or not len(item_ids) or int(item_ids.max()) > LARGEST_TABLE or item_ids.min() < 0:
        return False
    known = np.zeros(int(item_ids.max()) + 1, dtype=bool)
    known[item_ids] = True

    def is_good(start: int) -> bool:
        ratings, items = rows.ratings[start : start + PART], rows.item_ids[start : start + PART]
        if items.min() < 0 or items.max() >= len(known) or not known[items].all():
            return False
        return bool(_on_scale(ratings, scale).all())

    with ThreadPoolExecutor() as threads:
        parts_good = all(threads.map(is_good, range(0, len(rows), PART)))
    return parts_good and not _is_cut_off(rows.timestamps)[-1]


def _is_cut_off(timestamps: Ids) -> NDArray[np.bool_]:
    """Marks a last row whose timestamp lost its end: what is left of it still reads as a number."""
    cut = np.zeros(len(timestamps), dtype=bool)
    if len(timestamps) > 1 and timestamps[:-1].min() >= NINE_DIGITS:
        cut[-1] = timestamps[-1] < NINE_DIGITS
    return cut


def _on_scale(ratings: Floats, scale: tuple[float, float]) -> NDArray[np.bool_]:
    lowest, step = scale
    steps = ratings / step
    good: NDArray[np.bool_] = (ratings >= lowest) & (ratings <= 5.0) & (steps == np.rint(steps))
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
