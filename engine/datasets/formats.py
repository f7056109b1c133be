"""The datasets that can be read, and how a folder shows which one it is."""

from collections.abc import Callable
from dataclasses import dataclass

from engine.datasets.catalog import Catalog
from engine.datasets.kaggle import read_kaggle
from engine.datasets.movielens_100k import read_movielens_100k
from engine.datasets.movielens_csv import read_movielens_csv
from engine.datasets.movielens_dat import read_movielens_dat
from engine.datasets.source import Source
from engine.errors import UnknownDataset
from engine.types import Interactions


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One way in which ratings are published."""

    title: str
    signs: frozenset[str]  # one of these files is enough to recognise it
    files: tuple[str, ...]  # what it consists of
    read: Callable[..., tuple[Interactions, Catalog]]  # (source, *, bad_rows, progress)


KAGGLE = Format(
    title='Kaggle "The Movies Dataset"',
    signs=frozenset({"movies_metadata.csv", "credits.csv", "keywords.csv"}),
    files=("movies_metadata.csv", "credits.csv", "keywords.csv", "links*.csv", "ratings*.csv"),
    read=read_kaggle,
)
FORMATS = (  # the first whose signs are there
    KAGGLE,
    Format(
        title="MovieLens ml-latest*, ml-20m, ml-25m, ml-32m",
        signs=frozenset({"movies.csv", "ratings.csv"}),
        files=("movies.csv", "ratings.csv", "links.csv", "tags.csv"),
        read=read_movielens_csv,
    ),
    Format(
        title="MovieLens ml-1m, ml-10m",
        signs=frozenset({"movies.dat", "ratings.dat"}),
        files=("movies.dat", "ratings.dat", "tags.dat"),
        read=read_movielens_dat,
    ),
    Format(
        title="MovieLens ml-100k",
        signs=frozenset({"u.data", "u.item"}),
        files=("u.data", "u.item"),
        read=read_movielens_100k,
    ),
)


def recognise(source: Source) -> Format:
    """The format of the files; UnknownDataset lists those that are supported."""
    for form in FORMATS:
        if form.signs & source.sizes.keys():
            return form
    supported = "; ".join(f"{form.title} ({', '.join(form.files)})" for form in FORMATS)
    raise UnknownDataset(f"holds no dataset that can be read, which are: {supported}", path=source.path)
