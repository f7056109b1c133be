"""Gibbs samples of a factorisation machine over users and items, drawn by the package myfm."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from types import ModuleType
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix

from engine.training.fm_sides import Side, group_sizes_of
from engine.types import Floats, Ids, Progress, no_progress

BURN_IN = 0.2  # the share of iterations before the first sample that counts


@dataclass(frozen=True, slots=True, kw_only=True)
class SideSample:
    """One side in one sample; the last row stands for an unknown id."""

    constants: Floats  # (n + 1,)
    vectors: Floats  # (n + 1, n_factors)
    prior_mean: Floats  # (1 + n_factors,), of an id's own constant and vector
    prior_precision: Floats  # (1 + n_factors,)
    company_precision: Floats  # (1 + n_factors,), the prior of those an id is rated with: its second group


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """score = intercept + both constants + the product of both vectors."""

    intercept: float
    noise_precision: float
    cutpoints: Floats  # (n_levels - 1,), of an ordered probit; else empty
    users: SideSample
    items: SideSample


@dataclass(slots=True, kw_only=True)
class Draws:
    """Some samples whole, and of the items the mean over all iterations after the burn-in."""

    samples: list[Sample] = field(default_factory=list)
    n_averaged: int = 0
    item_constants: Floats = field(default_factory=lambda: np.zeros(1))  # (n_items + 1,)
    item_vectors: Floats = field(default_factory=lambda: np.zeros(1))  # (n_items + 1, n_factors)

    def average(self, items: SideSample) -> None:
        """Take another iteration into the means."""
        self.n_averaged += 1
        self.item_constants = self.item_constants + (items.constants - self.item_constants) / self.n_averaged
        self.item_vectors = self.item_vectors + (items.vectors - self.item_vectors) / self.n_averaged


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratings:
    """What is to be explained, by position on both sides."""

    users: Ids  # (n_ratings,)
    items: Ids  # (n_ratings,)
    targets: Floats  # (n_ratings,): numbers, or levels from 0 for an ordered probit


def draw_chains(
    ratings: Ratings, *, n_chains: int, n_iterations: int, seed: int, progress: Progress, **settings: Any
) -> list[Draws]:
    """Independent chains, each `draw_samples` with a seed of its own.

    Several short chains beat a long one: on a validation part of ml-latest-small three of 50 iterations have
    RMSE .8131, one of 200 has .8216.
    """
    draws = []
    for chain, chain_seed in enumerate(np.random.SeedSequence(seed).generate_state(n_chains) >> 1):

        def report(step: str, /, *, done: int, total: int, before: int = chain * n_iterations) -> None:
            progress(step, done=before + done, total=n_chains * total)

        draws.append(
            draw_samples(
                ratings, n_iterations=n_iterations, seed=int(chain_seed), progress=report, **settings
            )
        )
    return draws


def draw_samples(
    ratings: Ratings,
    *,
    sides: tuple[Side, Side],
    ordered: bool,
    n_factors: int,
    n_iterations: int,
    n_samples: int,
    seed: int,
    progress: Progress = no_progress,
) -> Draws:
    """`n_samples` spread evenly over the iterations after the burn-in."""
    myfm = load_myfm()
    first = int(n_iterations * BURN_IN)
    kept = set(np.linspace(first, n_iterations - 1, n_samples).astype(int).tolist())
    readers = _readers(sides)
    draws = Draws()

    def keep(iteration: int, machine: Any, hyper: Any, _: Any) -> tuple[bool, None]:
        if iteration >= first:
            sample = _sample(machine, hyper, readers=readers, ordered=ordered)
            draws.average(sample.items)
            draws.samples.extend([sample] if iteration in kept else [])
        progress("Sampling", done=iteration + 1, total=n_iterations)
        return False, None

    blocks = [
        myfm.RelationBlock(rows, side.features)
        for rows, side in zip((ratings.users, ratings.items), sides, strict=True)
    ]
    kind = myfm.MyFMOrderedProbit if ordered else myfm.MyFMRegressor
    kind(rank=n_factors, random_seed=seed).fit(
        None,
        ratings.targets.astype(np.int64) if ordered else ratings.targets,
        X_rel=blocks,
        n_iter=n_iterations,
        n_kept_samples=1,  # it would keep whole machines; `keep` takes what is needed of them
        group_shapes=group_sizes_of(sides),
        callback=keep,
    )
    return draws


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reader:
    """Reads one side out of a machine's weights."""

    features: csr_matrix  # (n + 1, n_features + 1), see Side.features_with_unknown
    group: int  # of the side's ids
    company: int  # the side's second group, or the first again where there is none
    first: int  # the side's first feature
    squares: csr_matrix = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "squares", self.features.multiply(self.features).tocsr())

    def read(self, weights: Floats, vectors: Floats, hyper: Any) -> SideSample:
        """Σ_j x_j w_j + ½ Σ_f ((Σ_j x_j v_jf)² - Σ_j x_j² v_jf²), and Σ_j x_j v_j, of every id."""
        last = self.first + self.features.shape[1] - 1
        mean = np.append(hyper.mu_w[self.group], hyper.mu_V[self.group])
        own_weights = np.append(weights[self.first : last], mean[0])
        own_vectors = np.vstack([vectors[self.first : last], mean[1:]])
        sums = self.features @ own_vectors
        among = 0.5 * (sums**2 - self.squares @ own_vectors**2).sum(axis=1)
        return SideSample(
            constants=(self.features @ own_weights + among).astype(np.float32),
            vectors=sums.astype(np.float32),
            prior_mean=mean,
            prior_precision=np.append(hyper.lambda_w[self.group], hyper.lambda_V[self.group]),
            company_precision=np.append(hyper.lambda_w[self.company], hyper.lambda_V[self.company]),
        )


def _readers(sides: Sequence[Side]) -> list[_Reader]:
    groups = np.cumsum([0] + [len(side.group_sizes) for side in sides])
    firsts = np.cumsum([0] + [sum(side.group_sizes) for side in sides])
    return [
        _Reader(
            features=side.features_with_unknown,
            group=int(groups[place]),
            company=int(groups[place]) + min(1, len(side.others)),
            first=int(firsts[place]),
        )
        for place, side in enumerate(sides)
    ]


def _sample(machine: Any, hyper: Any, *, readers: Sequence[_Reader], ordered: bool) -> Sample:
    """What is kept of a machine; myfm's arrays die with the iteration, so everything is copied."""
    weights, vectors = np.array(machine.w), np.array(machine.V)
    users, items = (reader.read(weights, vectors, hyper) for reader in readers)
    return Sample(
        intercept=float(machine.w0),
        noise_precision=float(hyper.alpha),
        cutpoints=np.array(machine.cutpoints[0]) if ordered else np.empty(0),
        users=users,
        items=items,
    )


@cache
def load_myfm() -> Any:
    """The package, without its progress bar.

    Its import asks for pkg_resources, which setuptools has dropped, without using it: a stand-in will do.
    """
    stand_in = ModuleType("pkg_resources")
    stand_in.__dict__.update(DistributionNotFound=ImportError, get_distribution=None)
    missing = "pkg_resources" not in sys.modules
    sys.modules.setdefault("pkg_resources", stand_in)
    try:
        import myfm
        from myfm import base
    finally:
        if missing:
            del sys.modules["pkg_resources"]
    base.tqdm = partial(base.tqdm, disable=True)
    return myfm
