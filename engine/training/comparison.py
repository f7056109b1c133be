"""Fit candidates to the training part of a protocol's split, and measure them on the rest."""

from collections.abc import Iterator, Sequence
from time import perf_counter
from typing import Any

from engine.datasets.dataset import Dataset
from engine.errors import EvaluationError, MissingDependency
from engine.evaluation.protocols import PROTOCOLS, Protocol
from engine.evaluation.results import Result
from engine.evaluation.scorers import Learner
from engine.training.candidates import CANDIDATES, Candidate
from engine.training.ingredients import Ingredients
from engine.training.spark import spark_if
from engine.types import Progress, no_progress


def compare(
    dataset: Dataset,
    *,
    protocol: str,
    models: Sequence[str] | None = None,
    seeds: Sequence[int] = (42,),
    spark_master: str = "local[*]",
    progress: Progress = no_progress,
) -> list[Result]:
    """A result for each seed and model; by default every model that the protocol can ask.

    A model left out by default is one whose optional dependency is not installed. Raises EvaluationError
    for a model or dataset that does not fit the protocol, and whatever a fit raises.
    """
    chosen = candidates_for(protocol) if models is None else _checked(models, protocol=protocol)
    needs_spark = any(candidate.needs_spark for candidate in chosen.values())
    with spark_if(needs_spark, master=spark_master, progress=progress) as spark:
        results = _results(
            dataset, protocol=protocol, candidates=chosen, seeds=seeds, spark=spark, progress=progress
        )
        return list(results)


def candidates_for(protocol: str) -> dict[str, Candidate]:
    """Every installed model that answers what the protocol asks."""
    asked = PROTOCOLS[protocol].asks
    return {
        name: candidate
        for name, candidate in CANDIDATES.items()
        if candidate.fits(asked) and candidate.is_installed()
    }


def _checked(models: Sequence[str], *, protocol: str) -> dict[str, Candidate]:
    for name in models:
        if name not in CANDIDATES:
            raise EvaluationError(f"There is no model {name!r}; there are {', '.join(CANDIDATES)}.")
        if not CANDIDATES[name].fits(PROTOCOLS[protocol].asks):
            raise EvaluationError(f"The model {name!r} does not answer what the protocol {protocol!r} asks.")
        if not CANDIDATES[name].is_installed():
            raise MissingDependency(
                f"The model {name!r} needs an extra: pip install 'nextflex[{CANDIDATES[name].extra}]'."
            )
    return {name: CANDIDATES[name] for name in models}


def _results(
    dataset: Dataset,
    *,
    protocol: str,
    candidates: dict[str, Candidate],
    seeds: Sequence[int],
    spark: Any,
    progress: Progress,
) -> Iterator[Result]:
    step, total, done = f"Comparing by {protocol}", len(seeds) * len(candidates), 0
    for seed in seeds:
        for name, candidate in candidates.items():
            progress(step, done=done, total=total)
            given = Ingredients(
                interactions=dataset.interactions,
                catalog=dataset.catalog,
                spark=spark,
                seed=seed,
                progress=progress,
            )
            yield _result(name, candidate=candidate, protocol=protocol, dataset=dataset.name, given=given)
            done += 1
    progress(step, done=total, total=total)


def _result(name: str, *, candidate: Candidate, protocol: str, dataset: str, given: Ingredients) -> Result:
    rules: Protocol = PROTOCOLS[protocol]
    split = rules.split_of(given.interactions, seed=given.seed)
    started = perf_counter()
    fitted = candidate.fit(given.fitting_to(split.train))
    trained = perf_counter()
    measured = rules.measure(fitted, split=split, catalog=given.catalog, seed=given.seed)
    return Result(
        model=name,
        protocol=protocol,
        dataset=dataset,
        seed=given.seed,
        measured=measured,
        train_seconds=trained - started,
        score_seconds=perf_counter() - trained,
        learning_curve=fitted.learning_curve if isinstance(fitted, Learner) else {},
    )
