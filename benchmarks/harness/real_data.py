"""Where the public datasets are."""

import os
from pathlib import Path

DATA = Path(os.environ.get("NEXTFLEX_DATA", Path(__file__).parents[3] / "shared" / "data"))


def real_dataset(name: str) -> Path | None:
    """The folder of "ml-latest-small" or "the-movies-dataset", if it is there."""
    return DATA / name if (DATA / name).is_dir() else None


def missing(name: str) -> str:
    """What to do about it."""
    return f"NEXTFLEX_DATA names no folder with {name}"
