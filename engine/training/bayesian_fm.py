"""Sample the Bayesian factorisation machine whose fold-in is engine/models/bayesian_fm.py."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from engine.datasets.catalog import Catalog
from engine.errors import TrainingError
from engine.evaluation.stars import scale_of
from engine.models.bayesian_fm import BayesianFmModel, Float32s
from engine.training.fm_sides import Side, item_side, user_side
from engine.training.gibbs import Draws, Ratings, Sample, draw_chains
from engine.types import Floats, Interactions, Progress, no_progress

GAUSSIAN_80 = 1.2816  # standard deviations that hold 80 % of a normal distribution on either side


def fit_bayesian_fm(
    interactions: Interactions,
    *,
    catalog: Catalog,
    n_factors: int = 16,
    n_chains: int = 3,
    n_iterations: int = 50,
    n_samples: int = 8,
    seed: int,
    progress: Progress = no_progress,
) -> BayesianFmModel:
    """Items by who rated them, genres and years; users by their ratings alone, so that anyone folds in.

    Of each chain `n_samples` are kept, and all are served together.
    Deviations from the mean rating are explained: the priors of myfm are centred at zero.
    """
    if not len(interactions):
        raise TrainingError("There are no ratings to fit a factorisation machine to.")
    users, items = user_side(interactions, implicit=False), item_side(interactions, catalog=catalog)
    mean = float(interactions.ratings.mean())
    chains = draw_chains(
        Ratings(
            users=np.searchsorted(users.ids, interactions.user_ids),
            items=np.searchsorted(items.ids, interactions.item_ids),
            targets=interactions.ratings - mean,
        ),
        sides=(users, items),
        ordered=False,
        n_factors=n_factors,
        n_chains=n_chains,
        n_iterations=n_iterations,
        n_samples=n_samples,
        seed=seed,
        progress=progress,
    )
    samples = [sample for chain in chains for sample in chain.samples]
    lowest, highest = scale_of(interactions)
    intercepts = np.array([mean + sample.intercept for sample in samples])
    return BayesianFmModel(
        item_ids=items.ids,
        constants=(np.hstack([_constants(chain) for chain in chains]) + intercepts).astype(np.float32),
        vectors=np.hstack([_vectors(chain) for chain in chains]).astype(np.float32),
        unseen_variances=_unseen_variances(samples, items=items),
        user_means=np.stack([sample.users.prior_mean for sample in samples]),
        user_precisions=np.stack([sample.users.prior_precision for sample in samples]),
        noise_precisions=np.array([sample.noise_precision for sample in samples]),
        spread=GAUSSIAN_80,
        lowest=lowest,
        highest=highest,
    )


def with_spread(model: BayesianFmModel, metrics: dict[str, float]) -> BayesianFmModel:
    """The model with intervals as wide as the errors on a holdout ask for."""
    return replace(model, spread=metrics["spread"])


def _constants(chain: Draws) -> Floats:
    """(n_items + 1, n_samples), without the intercepts."""
    return _centred([sample.items.constants for sample in chain.samples], at=chain.item_constants)


def _vectors(chain: Draws) -> Floats:
    """(n_items + 1, n_samples, n_factors)."""
    return _centred([sample.items.vectors for sample in chain.samples], at=chain.item_vectors)


def _centred(samples: Sequence[Floats], *, at: Floats) -> Floats:
    """The samples side by side, moved so that their mean is that of the whole chain.

    A few samples keep how uncertain an item is; their mean would add noise that the chain's has not.
    """
    together = np.stack(samples, axis=1)
    moved: Floats = together + (at - together.mean(axis=1))[:, None]
    return moved


def _unseen_variances(samples: Sequence[Sample], *, items: Side) -> Float32s:
    """For ids without ratings the prior variance of constant, and of vector times user.

    Ratings would tell an item's own part, and by whom it is rated: a row of unit length.
    """
    found = []
    for sample in samples:
        own = 1 / sample.items.prior_precision + 1 / sample.items.company_precision
        user = sample.users
        found.append(own[0] + own[1:] @ (user.prior_mean[1:] ** 2 + 1 / user.prior_precision[1:]))
    variances = np.full(len(items.ids) + 1, np.mean(found), dtype=np.float32)
    variances[items.places] = 0
    return variances
