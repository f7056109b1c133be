"""What users wrote about a movie, as keywords."""

import numpy as np
import pandas as pd

from engine.datasets.layout import Columns
from engine.types import Ids

MOST = 15  # keywords an item gets at most


def keywords_from_tags(tags: Columns, *, item_ids: Ids) -> "pd.Series[list[str]]":
    """For each of `item_ids` its tags in lower case, those that most users gave first.

    `tags` holds userId, movieId and tag.
    """
    frame = pd.DataFrame({name: tags.values[name] for name in ("userId", "movieId", "tag")})
    frame["tag"] = frame["tag"].str.strip().str.lower()
    frame = frame[(frame["tag"] != "") & np.isin(frame["movieId"], item_ids)].drop_duplicates()
    counts = frame.groupby(["movieId", "tag"], sort=True).size().reset_index(name="users")
    counts = counts.sort_values(["movieId", "users", "tag"], ascending=[True, False, True])
    best = counts.groupby("movieId").head(MOST).groupby("movieId")["tag"].agg(list)
    return pd.Series([best.get(item, []) for item in item_ids], dtype=object)
