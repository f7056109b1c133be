"""A large ratings.csv becomes a dataset."""

import tempfile
from pathlib import Path

import pyarrow.csv as pacsv

from benchmarks.harness.interactions import make_interactions
from benchmarks.harness.memory import Cost, cost_of
from benchmarks.harness.movies import make_movies, write_movielens
from benchmarks.harness.outcome import AT_MOST, Outcome, figure
from benchmarks.harness.repeats import by_turns
from engine.datasets.open import open_dataset
from engine.datasets.summary import summarise

WHAT = "reading 25 M ratings from CSV (`datasets inspect` reads and then counts)"
AGAINST = "`pyarrow.csv.read_csv` of the same file"


def measure(*, n_ratings: int = 25_000_000, n_items: int = 60_000, repeats: int = 3) -> Outcome:
    """Each reading in a process of its own, with the file in the page cache."""
    with tempfile.TemporaryDirectory(prefix="nextflex-bench-") as name:
        folder = cost_of(write_dataset, name, n_ratings, n_items).answer
        ratings = str(Path(folder) / "ratings.csv")
        costs: list[Cost] = []

        def ours() -> float:
            costs.append(cost_of(read, folder))
            return costs[-1].seconds

        pairs = by_turns(ours, lambda: cost_of(read_plainly, ratings).seconds, repeats=repeats)
        inspected = cost_of(inspect, folder)
    time = f"{pairs.ours[-1]:.1f} s against {pairs.reference[-1]:.1f} s"
    return Outcome(
        figures=(figure("time", pairs.ratios, goal=1.5, sense=AT_MOST),),
        remark=f"{time}, {costs[-1].peak_mb:,.0f} MB at most; {inspected.seconds:.1f} s with the counts.",
    )


def write_dataset(folder: str, n_ratings: int, n_items: int) -> str:
    """A folder of MovieLens' files."""
    rows, catalog = make_interactions(n_ratings, n_items=n_items), make_movies(n_items)
    return str(write_movielens(Path(folder) / "made-up", interactions=rows, catalog=catalog))


def read(folder: str) -> int:
    """The dataset; gives its number of ratings."""
    return len(open_dataset(folder).interactions)


def inspect(folder: str) -> int:
    """What `nextflex datasets inspect` computes."""
    return summarise(open_dataset(folder)).n_ratings


def read_plainly(file: str) -> int:
    """The file's rows as they are."""
    return int(pacsv.read_csv(file).num_rows)
