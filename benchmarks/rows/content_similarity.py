"""From the features of 45,434 movies to a model that answers which are alike."""

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics.pairwise import cosine_similarity

from benchmarks.harness.outcome import AT_LEAST, AT_MOST, Outcome, figure
from benchmarks.harness.real_data import missing, real_dataset
from benchmarks.harness.repeats import by_turns, processor_seconds, seconds
from engine.datasets.catalog import Catalog
from engine.datasets.open import open_dataset
from engine.features.soup import ItemSoup, item_soup
from engine.models.content import ContentModel
from engine.training.content import content_of
from engine.types import Ids

WHAT = "content similarity over 45,434 movies: soup features → ready to answer"
AGAINST = "dense `cosine_similarity` + `argsort`"
KAGGLE = "the-movies-dataset"
N = 10  # neighbours that are compared
TOLERANCE = 1e-6  # of a cosine


def measure() -> Outcome:
    """On the movies of the Kaggle set."""
    folder = real_dataset(KAGGLE)
    return measure_catalog(open_dataset(folder).catalog) if folder else Outcome(skipped=missing(KAGGLE))


def measure_catalog(catalog: Catalog, *, block: int = 1000, repeats: int = 3, queries: int = 300) -> Outcome:
    """The reference is computed for `block` movies and counted for all: whole, it does not fit in memory."""
    soup, n_items = item_soup(catalog), len(catalog)
    rows = np.random.default_rng(1).choice(n_items, min(block, n_items), replace=False)
    scale = n_items / len(rows)
    time = by_turns(
        lambda: scale * seconds(lambda: dense(soup, rows)),
        lambda: seconds(lambda: content_of(soup)),
        repeats=repeats,
    )
    model, (_, cosines, order) = content_of(soup), dense(soup, rows)
    memory = scale * (cosines.nbytes + order.nbytes)
    asked = model.item_ids[rows[:queries]].tolist()
    milliseconds = [processor_seconds(lambda: ask(model, asked)) / len(asked) * 1e3 for _ in range(repeats)]
    same = same_cosines(model, rows=rows[:queries], cosines=cosines, order=order)
    return Outcome(
        figures=(
            figure("times faster", time.ratios, goal=15, sense=AT_LEAST),
            figure("times less memory", [memory / bytes_of(model)], goal=30, sense=AT_LEAST),
            figure("the same neighbours", [same], goal=1, sense=AT_LEAST, unit="of all"),
            figure("one query, processor time", milliseconds, goal=1, sense=AT_MOST, unit="ms"),
        ),
        remark=f"{time.reference[-1]:.2g} s and {bytes_of(model) / 1e6:.0f} MB; the reference, measured on "
        f"{len(rows):,} rows, would take {time.ours[-1]:.0f} s and {memory / 1e9:.1f} GB.",
    )


def dense(soup: ItemSoup, rows: Ids) -> tuple[Ids, NDArray[np.float64], NDArray[np.int64]]:
    """The rows with all their cosines, and for each the order of all movies."""
    cosines = cosine_similarity(soup.matrix[rows], soup.matrix)
    return rows, cosines, np.argsort(-cosines, axis=1)


def ask(model: ContentModel, item_ids: list[int]) -> None:
    """One question for each."""
    for item_id in item_ids:
        model.similar(item_id, n=N)


def same_cosines(
    model: ContentModel, *, rows: Ids, cosines: NDArray[np.float64], order: NDArray[np.int64]
) -> float:
    """The share of the rows whose neighbours are as near as the reference's; of equally near ones any do."""
    same = 0
    for row, likeness, places in zip(rows, cosines, order, strict=False):
        wanted = likeness[places[places != row][:N]]
        found = model.similar(int(model.item_ids[row]), n=N).scores
        same += (
            np.allclose(found, wanted[: len(found)], atol=TOLERANCE) and not (wanted[len(found) :] > 0).any()
        )
    return same / len(rows)


def bytes_of(model: ContentModel) -> int:
    """What it keeps in memory."""
    matrices = (model.soup, model.items_of_token)
    return sum(part.nbytes for matrix in matrices for part in (matrix.data, matrix.indices, matrix.indptr))
