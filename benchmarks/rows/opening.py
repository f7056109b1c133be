"""From a store to a recommender that answers."""

import gc
import tempfile
from pathlib import Path

import numpy as np

from benchmarks.harness.memory import cost_of, private_mb
from benchmarks.harness.outcome import AT_MOST, Outcome, figure
from benchmarks.harness.published import publish_models
from benchmarks.harness.repeats import by_turns
from engine.artifacts import open_store
from engine.serving import open_recommender

WHAT = "opening the recommender with 87,000 movies"
AGAINST = "reading the same bytes with `np.load`"


def measure(*, n_items: int = 87_000, n_ratings: int = 1_000_000, repeats: int = 5) -> Outcome:
    """Each opening in a process of its own, with the files in the page cache."""
    with tempfile.TemporaryDirectory(prefix="nextflex-bench-") as name:
        folder = Path(name)
        publish_models(folder, n_items=n_items, n_ratings=n_ratings)
        megabytes = sum(file.stat().st_size for file in folder.rglob("*.npy")) / 1e6
        memory: list[float] = []

        def ours() -> float:
            cost = cost_of(open_models, str(folder))
            memory.append(cost.answer)
            return cost.seconds

        pairs = by_turns(ours, lambda: cost_of(load_arrays, str(folder)).seconds, repeats=repeats)
    return Outcome(
        figures=(
            figure("time", pairs.ratios, goal=2, sense=AT_MOST),
            figure("memory of a further worker", memory, goal=40, sense=AT_MOST, unit="MB"),
        ),
        remark=f"{megabytes:.0f} MB of arrays: {pairs.ours[-1]:.2g} s against {pairs.reference[-1]:.2g} s.",
    )


def open_models(folder: str) -> float:
    """Open them; gives the memory, in MB, that this takes in one more process than one."""
    gc.collect()
    before = private_mb()
    recommender = open_recommender(open_store(Path(folder).as_uri()))
    gc.collect()
    assert recommender.versions
    return private_mb() - before


def load_arrays(folder: str) -> int:
    """Read every array; gives their number."""
    return len([np.load(file) for file in Path(folder).rglob("*.npy")])
