"""MovieLens movies with the facts of the films they are on TMDB."""

import pandas as pd

from engine.datasets.catalog import Catalog, make_catalog

RICHER = ("release_date", "directors", "cast", "keywords", "overview", "runtime", "language", "poster_path")


def join_facts(catalog: Catalog, facts: pd.DataFrame) -> Catalog:
    """`catalog` with what `facts` (keyed by tmdb_id) adds; its own titles, years, genres and ids stay.

    A movie keeps its own keywords where the facts hold none.
    """
    frame = catalog.frame
    rows = pd.Index(facts["tmdb_id"]).get_indexer(frame["tmdb_id"].fillna(-1).to_numpy(dtype="int64"))
    known = rows >= 0
    joined = frame.copy()
    for column in RICHER:
        theirs = facts[column].array.take(rows, allow_fill=True)
        own = frame[column].tolist()
        merged = [
            new if has and _filled(new) else old for has, new, old in zip(known, theirs, own, strict=True)
        ]
        joined[column] = pd.Series(merged, frame.index, dtype=frame[column].dtype)
    return make_catalog(joined)


def _filled(value: object) -> bool:
    return bool(value) if isinstance(value, str | list) else not pd.isna(value)  # type: ignore[call-overload]
