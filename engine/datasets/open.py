"""One door to every dataset: our own, or a folder or zip that is recognised by its files."""

from collections.abc import Callable
from pathlib import Path

from engine.datasets.bad_rows import BadRows
from engine.datasets.catalog import Catalog
from engine.datasets.dataset import Dataset
from engine.datasets.demo.films import read_films
from engine.datasets.movielens_csv import read_movielens_csv
from engine.datasets.simulate import simulate_ratings
from engine.datasets.source import Source, open_source
from engine.errors import UnknownDataset
from engine.types import Interactions, Progress, no_progress

Reader = Callable[..., tuple[Interactions, Catalog]]
DEMO = "demo"


def open_dataset(
    source: str | Path,
    *,
    extra: str | Path | None = None,
    skip_bad_rows: bool = False,
    progress: Progress = no_progress,
) -> Dataset:
    """The dataset at `source` ("demo", or a folder or zip)."""
    if source == DEMO:
        films = read_films()
        return Dataset(name=DEMO, interactions=simulate_ratings(films), catalog=films, synthetic=True)
    bad_rows = BadRows(skip=skip_bad_rows)
    path = Path(source)
    with open_source(path) as files:
        interactions, catalog = read_movielens_csv(files, bad_rows=bad_rows, progress=progress)
    return Dataset(
        name=path.stem if path.is_file() else path.resolve().name,
        interactions=interactions,
        catalog=catalog,
        synthetic=False,
        skipped=tuple(bad_rows.skipped),
    )
