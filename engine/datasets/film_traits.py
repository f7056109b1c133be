"""What a film offers to a taste, and how widely it is known: the simulator's view of the catalog."""

from collections import Counter
from typing import Any

import numpy as np
import pandas as pd

from engine.datasets.catalog import Catalog
from engine.types import Floats

WEIGHTS = {"genre": 1.6, "keyword": 0.6, "director": 1.0, "language": 0.6, "decade": 0.7}
RAREST = 4  # films that must share a trait
CROWD_PLEASERS = ("Action", "Adventure", "Sci-Fi", "Animation", "Comedy", "Fantasy")


def traits_of(catalog: Catalog) -> Floats:
    """(n_items, n_traits): weights of genre, keyword, director, language and decade, rows of length 1."""
    traits = [_names(film) for _, film in catalog.frame.iterrows()]
    counts = Counter(trait for film in traits for trait in film)
    columns = {
        trait: n for n, trait in enumerate(sorted(t for t, films in counts.items() if films >= RAREST))
    }
    matrix = np.zeros((len(traits), len(columns)))
    for row, film in enumerate(traits):
        for trait in film:
            if trait in columns:
                matrix[row, columns[trait]] = WEIGHTS[trait[0]]
    return np.asarray(matrix / np.maximum(np.linalg.norm(matrix, axis=1, keepdims=True), 1e-9))


def _names(film: "pd.Series[Any]") -> list[tuple[str, str]]:
    plurals = {"genres": "genre", "keywords": "keyword", "directors": "director"}
    listed = [(kind, name) for column, kind in plurals.items() for name in film[column]]
    decade = [] if pd.isna(film["year"]) else [("decade", str(film["year"] // 10))]
    return [*listed, ("language", film["language"]), *decade]


def fame_of(catalog: Catalog) -> Floats:
    """(n_items,) log weights: recent, English-language crowd-pleasers are seen by more people."""
    frame = catalog.frame
    years = frame["year"].to_numpy(dtype=float, na_value=1960.0)
    era = np.maximum(-np.square((years - 2002.0) / 30.0), -3.0)
    english = np.where(frame["language"] == "en", 0.0, -0.9)
    pleasing = frame["genres"].map(lambda genres: sum(genre in CROWD_PLEASERS for genre in genres))
    return np.asarray(era + english + 0.35 * np.minimum(pleasing.to_numpy(dtype=float), 2.0))
