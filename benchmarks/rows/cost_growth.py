"""How time and memory grow with the data."""

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.harness.growth import exponent
from benchmarks.harness.interactions import make_interactions
from benchmarks.harness.memory import Cost, cost_of
from benchmarks.harness.movies import make_movies, write_movielens
from benchmarks.harness.outcome import AT_MOST, Figure, Outcome, figure
from engine.artifacts import open_store
from engine.datasets.open import open_dataset
from engine.serving import open_recommender
from engine.training.als import fit_als
from engine.training.pipeline import train
from engine.training.spark import spark_session

WHAT = "cost growth: ratings 1 M → 4 M → 16 M, movies 10 k → 87 k; load, train and publish, open"
AGAINST = "linear (the exponent is 1)"
MODELS = ("item_index", "weighted_rating", "content", "bias", "item_knn", "ease")  # what takes seconds
MEASURES = {"seconds": "time", "peak_mb": "memory"}
N_FACTORS, N_ITERATIONS = 8, 2  # of ALS, whose cost is proportional to both


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """Of a made-up dataset."""

    n_ratings: int
    n_items: int


RATINGS = tuple(Size(n_ratings=n, n_items=10_000) for n in (1_000_000, 4_000_000, 16_000_000))
MOVIES = tuple(Size(n_ratings=1_000_000, n_items=n) for n in (10_000, 30_000, 87_000))


def measure(*, ratings: Sequence[Size] = RATINGS, movies: Sequence[Size] = MOVIES) -> Outcome:
    """Each stage in a process of its own, so that its memory is its own too."""
    costs: dict[Size, dict[str, Cost]] = {}
    for size in dict.fromkeys((*ratings, *movies)):
        with tempfile.TemporaryDirectory(prefix="nextflex-bench-") as folder:
            costs[size] = _costs(size, folder)
    largest = costs[ratings[-1]]
    return Outcome(
        figures=(
            *_exponents("ratings", ratings, costs, size_of=lambda size: size.n_ratings),
            *_exponents("movies", movies, costs, size_of=lambda size: size.n_items),
        ),
        remark=f"At {ratings[-1].n_ratings:,} ratings: "
        + ", ".join(f"{stage} {cost.seconds:.1f} s" for stage, cost in largest.items())
        + f"; {max(cost.peak_mb for cost in largest.values()):,.0f} MB at most.",
    )


def _costs(size: Size, folder: str) -> dict[str, Cost]:
    """By stage."""
    files = cost_of(write_dataset, folder, size).answer
    store = f"{folder}/store"
    return {
        "load": cost_of(load, files),
        "train and publish": cost_of(train_models, files, store),
        "ALS": cost_of(train_als, files),
        "open": cost_of(open_models, store),
    }


def _exponents(
    of: str, sizes: Sequence[Size], costs: dict[Size, dict[str, Cost]], *, size_of: Callable[[Size], int]
) -> list[Figure]:
    figures = []
    for stage in costs[sizes[0]]:
        for what in MEASURES:
            values = [getattr(costs[size][stage], what) for size in sizes]
            slope = exponent([size_of(size) for size in sizes], values)
            figures.append(
                figure(f"{of}: {stage}, {MEASURES[what]}", [slope], goal=1.1, sense=AT_MOST, unit="")
            )
    return figures


def write_dataset(folder: str, size: Size) -> str:
    """A folder of MovieLens' files."""
    rows, catalog = make_interactions(size.n_ratings, n_items=size.n_items), make_movies(size.n_items)
    return str(write_movielens(Path(folder) / "made-up", interactions=rows, catalog=catalog))


def load(files: str) -> int:
    """The dataset; gives its number of ratings."""
    return len(open_dataset(files).interactions)


def train_models(files: str, store: str) -> int:
    """All that needs no Spark, from reading to publishing; gives the number of models."""
    return len(train(open_dataset(files), store=open_store(Path(store).as_uri()), models=MODELS))


def train_als(files: str) -> int:
    """ALS on Spark; gives the number of items."""
    with spark_session("local[*]") as spark:
        fit = fit_als(
            open_dataset(files).interactions,
            spark=spark,
            n_factors=N_FACTORS,
            n_iterations=N_ITERATIONS,
            seed=1,
        )
    return len(fit.model.item_ids)


def open_models(store: str) -> int:
    """What serving does; gives the number of models."""
    return len(open_recommender(open_store(Path(store).as_uri())).versions)
