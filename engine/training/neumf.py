"""Train neural matrix factorisation; what answers without PyTorch is engine/models/neumf.py."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import nn

from engine.datasets.catalog import Catalog
from engine.errors import TrainingError
from engine.evaluation.stars import scale_of
from engine.models.neumf import NeuMfNetwork
from engine.training.early_stopping import EarlyStopping
from engine.training.item_facts import item_facts, known_items
from engine.training.neumf_export import export_network
from engine.training.torch_runtime import best_device, seeded
from engine.types import Ids, Interactions, Progress, no_progress

HIDDEN = (32, 16, 8)
SPREAD = 0.05  # standard deviation of the embeddings' first values
LEAST_BATCH = 256  # ratings
MOST_BATCHES = 400  # of an epoch; more ratings make larger batches
LEAST_BATCHES = 100  # of an epoch; few ratings are passed over several times
LEAST_GAIN = 1e-4  # stars of validation RMSE that count as progress
PATIENCE = 4  # epochs without progress before training ends


@dataclass(frozen=True, slots=True, kw_only=True)
class NeuMfFit:
    """The network, and whose its rows of users are."""

    network: NeuMfNetwork
    user_ids: Ids  # (n_users,), row by row, in no order that says anything
    learning_curve: Mapping[str, Sequence[float]]  # RMSE by epoch, stars


@dataclass(frozen=True, slots=True, kw_only=True)
class Triples:
    """Ratings as tensors."""

    users: torch.Tensor  # (n_ratings,) rows
    items: torch.Tensor  # (n_ratings,) rows
    ratings: torch.Tensor  # (n_ratings,) stars


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What is not learned."""

    facts: torch.Tensor  # (n_items, n_facts)
    scale: tuple[float, float]  # lowest and highest rating, stars


def fit_neumf(
    interactions: Interactions,
    *,
    catalog: Catalog,
    n_factors: int = 16,
    learning_rate: float = 3e-3,
    weight_decay: float = 1e-4,
    n_epochs: int = 40,
    seed: int,
    progress: Progress = no_progress,
) -> NeuMfFit:
    """Adam on squared errors; a tenth of the ratings decides when to slow down and when to stop.

    Raises TrainingError without ratings.
    """
    if not len(interactions):
        raise TrainingError("There are no ratings to train a network on.")
    rng = np.random.default_rng(seed)
    user_ids = rng.permutation(np.unique(interactions.user_ids))
    rated_ids = np.unique(interactions.item_ids)
    item_ids = known_items(interactions, catalog=catalog)
    facts = torch.from_numpy(item_facts(catalog, item_ids=item_ids))
    scale = scale_of(interactions)
    triples = _triples(interactions, user_ids=user_ids, rated_ids=rated_ids)
    with seeded(seed):
        device = best_device()
        rated_facts = facts[torch.from_numpy(np.searchsorted(item_ids, rated_ids))].to(device)
        net = make_net(len(user_ids), len(rated_ids), facts.shape[1], n_factors=n_factors).to(device)
        curve = _train(
            net,
            given=Given(facts=rated_facts, scale=scale),
            parts=_parts(triples, rng=rng, device=device),
            optimizer=torch.optim.Adam(net.parameters(), lr=learning_rate, weight_decay=weight_decay),
            n_epochs=n_epochs,
            progress=progress,
        )
    network = export_network(net.cpu(), facts=facts, item_ids=item_ids, rated_ids=rated_ids, scale=scale)
    return NeuMfFit(network=network, user_ids=user_ids, learning_curve=curve)


def make_net(n_users: int, n_items: int, n_facts: int, *, n_factors: int) -> nn.ModuleDict:
    """The untrained network; the sizes of its layers are those of the paper."""
    first, second, third = HIDDEN
    net = nn.ModuleDict(
        {
            "user": nn.Embedding(n_users, n_factors),
            "item": nn.Embedding(n_items, n_factors),
            "facts": nn.Linear(n_facts, n_factors, bias=False),
            "user_bias": nn.Embedding(n_users, 1),
            "item_bias": nn.Embedding(n_items, 1),
            "facts_bias": nn.Linear(n_facts, 1, bias=False),
            "first": nn.Sequential(nn.Dropout(0.2), nn.Linear(2 * n_factors, first), nn.ReLU()),
            "first_norm": nn.BatchNorm1d(first),
            "second": nn.Sequential(nn.Dropout(0.5), nn.Linear(first, second), nn.ReLU()),
            "second_norm": nn.BatchNorm1d(second),
            "third": nn.Sequential(nn.Dropout(0.2), nn.Linear(second, third), nn.ReLU()),
            "output": nn.Linear(third + n_factors, 1),
        }
    )
    for name in ("user", "item", "facts"):
        nn.init.normal_(net[name].weight, std=SPREAD)
    for name in ("user_bias", "item_bias", "facts_bias"):
        nn.init.zeros_(net[name].weight)
    return net


def forward(net: nn.ModuleDict, users: torch.Tensor, items: torch.Tensor, *, given: Given) -> Any:
    """(n_pairs,) predicted stars."""
    known = given.facts[items]
    user, item = net["user"](users), net["item"](items) + net["facts"](known)
    hidden = net["first_norm"](net["first"](torch.cat([user, item], dim=1)))
    hidden = net["third"](net["second_norm"](net["second"](hidden)))
    scores = net["output"](torch.cat([hidden, user * item], dim=1))
    scores = scores + net["user_bias"](users) + net["item_bias"](items) + net["facts_bias"](known)
    lowest, highest = given.scale
    return lowest + (highest - lowest) * torch.sigmoid(scores).squeeze(1)


def _triples(interactions: Interactions, *, user_ids: Ids, rated_ids: Ids) -> Triples:
    order = np.argsort(user_ids)
    users = order[np.searchsorted(user_ids, interactions.user_ids, sorter=order)]
    items = np.searchsorted(rated_ids, interactions.item_ids)
    return Triples(
        users=torch.from_numpy(users),
        items=torch.from_numpy(items),
        ratings=torch.from_numpy(interactions.ratings.astype(np.float32)),
    )


def _parts(triples: Triples, *, rng: np.random.Generator, device: str) -> tuple[Triples, Triples]:
    """What is trained on, and the tenth that validates; too few ratings do both."""
    rows = torch.from_numpy(rng.permutation(len(triples.ratings)))
    n_validation = len(rows) // 10
    validation = rows[:n_validation] if n_validation else rows
    return _take(triples, rows[n_validation:], device=device), _take(triples, validation, device=device)


def _take(triples: Triples, rows: torch.Tensor, *, device: str) -> Triples:
    columns = (triples.users, triples.items, triples.ratings)
    users, items, ratings = (column[rows].to(device) for column in columns)
    return Triples(users=users, items=items, ratings=ratings)


def _train(
    net: nn.ModuleDict,
    *,
    given: Given,
    parts: tuple[Triples, Triples],
    optimizer: torch.optim.Optimizer,
    n_epochs: int,
    progress: Progress,
) -> dict[str, list[float]]:
    """Leaves `net` as it was at its best; RMSE by epoch."""
    train, validation = parts
    lowest, highest = given.scale
    mean = (train.ratings.mean() - lowest) / (highest - lowest)
    nn.init.constant_(net["output"].bias, float(torch.logit(mean, eps=0.01)))
    slower = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, factor=0.3, patience=0)
    curve: dict[str, list[float]] = {"training RMSE": [], "validation RMSE": []}
    stopping = EarlyStopping(net=net, least_gain=LEAST_GAIN, patience=PATIENCE)
    for epoch in range(n_epochs):
        progress("Training neumf", done=epoch, total=n_epochs)
        curve["training RMSE"].append(_epoch(net, train, given=given, optimizer=optimizer))
        error = _rmse(net, validation, given=given)
        curve["validation RMSE"].append(error)
        slower.step(error)
        if stopping.ends_after(error):
            break
    progress("Training neumf", done=n_epochs, total=n_epochs)
    stopping.restore()
    net.eval()
    return curve


def _epoch(net: nn.ModuleDict, train: Triples, *, given: Given, optimizer: torch.optim.Optimizer) -> float:
    """The ratings in random order, at least once; the RMSE on the way, with dropout."""
    net.train()
    total, count = 0.0, 0
    for rows in _batches(len(train.ratings), device=train.ratings.device):
        loss = nn.functional.mse_loss(
            forward(net, train.users[rows], train.items[rows], given=given), train.ratings[rows]
        )
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        total, count = total + loss.item() * len(rows), count + len(rows)
    return float(np.sqrt(total / count)) if count else 0.0


def _batches(n_ratings: int, *, device: torch.device) -> Iterator[torch.Tensor]:
    """Rows in random order; batch norm needs two in a batch."""
    size = max(LEAST_BATCH, n_ratings // MOST_BATCHES)
    n_passes = max(1, LEAST_BATCHES // -(-n_ratings // size))
    for _ in range(n_passes):
        for rows in torch.randperm(n_ratings, device=device).split(size):
            if len(rows) > 1:
                yield rows


def _rmse(net: nn.ModuleDict, part: Triples, *, given: Given) -> float:
    net.eval()
    with torch.no_grad():
        errors = forward(net, part.users, part.items, given=given) - part.ratings
        return float(errors.square().mean().sqrt())
