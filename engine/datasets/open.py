"""One door to every dataset: our own, or a folder or zip that is recognised by its files."""

from pathlib import Path

import pandas as pd

from engine.datasets.bad_rows import BadRows
from engine.datasets.dataset import Dataset
from engine.datasets.demo.films import read_films
from engine.datasets.formats import KAGGLE, recognise
from engine.datasets.join import join_facts
from engine.datasets.kaggle_facts import read_kaggle_facts
from engine.datasets.simulate import simulate_ratings
from engine.datasets.source import open_source
from engine.errors import UnknownDataset
from engine.types import Progress, no_progress

DEMO = "demo"


def open_dataset(
    source: str | Path,
    *,
    extra: str | Path | None = None,
    skip_bad_rows: bool = False,
    progress: Progress = no_progress,
) -> Dataset:
    """The dataset at `source`: "demo", or a folder or zip; `extra` is a Kaggle set whose facts enrich it.

    Raises DatasetError for the first bad row, unless `skip_bad_rows`: then they are counted in `skipped`.
    """
    bad_rows = BadRows(skip=skip_bad_rows)
    if source == DEMO:
        catalog = read_films()
        interactions, name = simulate_ratings(catalog), DEMO
    else:
        path = Path(source)
        name = path.stem if path.is_file() else path.resolve().name
        with open_source(path) as files:
            interactions, catalog = recognise(files).read(files, bad_rows=bad_rows, progress=progress)
    if extra is not None:
        catalog = join_facts(catalog, _extra_facts(Path(extra), bad_rows=bad_rows, progress=progress))
    return Dataset(
        name=name,
        interactions=interactions,
        catalog=catalog,
        synthetic=source == DEMO,
        skipped=tuple(bad_rows.skipped),
    )


def _extra_facts(path: Path, *, bad_rows: BadRows, progress: Progress) -> pd.DataFrame:
    with open_source(path) as files:
        if recognise(files) is not KAGGLE:
            raise UnknownDataset(f"only {KAGGLE.title} can be joined to another dataset", path=path)
        return read_kaggle_facts(files, bad_rows=bad_rows, progress=progress)
