"""Train the two towers; what answers without PyTorch is engine/models/two_tower.py."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from engine.datasets.catalog import Catalog
from engine.errors import TrainingError
from engine.models.two_tower import TwoTowerModel
from engine.training.early_stopping import EarlyStopping
from engine.training.item_facts import item_facts
from engine.training.torch_runtime import best_device, seeded
from engine.training.user_batches import Lists, draw_batch, inclusion_logarithms, user_lists
from engine.types import Interactions, Progress, no_progress

N_LEVELS = 10  # 0.5, 1.0 … 5.0 stars
SPREAD = 0.1  # standard deviation of the embeddings' first values
BATCH_USERS = 128
TARGETS = 32  # ratings of each user in a batch that its other ratings are to predict
LEAST_GAIN = 1e-3  # of the validation loss that counts as progress
MOST_VALIDATED = 5_000  # users; more would cost more time than they tell
PATIENCE = 8  # epochs without progress before training ends


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoTowerFit:
    """The model, and how its training went."""

    model: TwoTowerModel
    learning_curve: Mapping[str, Sequence[float]]  # cross-entropy by epoch


def fit_two_tower(
    interactions: Interactions,
    *,
    catalog: Catalog,
    n_factors: int = 32,
    learning_rate: float = 3e-3,
    regularization: float = 5e-2,
    n_epochs: int = 150,
    seed: int,
    progress: Progress = no_progress,
) -> TwoTowerFit:
    """In-batch softmax with logQ correction: some of a user's ratings are to predict the others.

    The penalty is on the square length of the vectors; a tenth of the ratings decides when to stop. The
    biases start at the items' popularity. Raises TrainingError without ratings.
    """
    if not len(interactions):
        raise TrainingError("There are no ratings to train towers on.")
    rng = np.random.default_rng(seed)
    item_ids = np.unique(interactions.item_ids)
    shuffled = rng.permutation(len(interactions))
    n_validation = len(interactions) // 10
    parts = (shuffled[n_validation:], shuffled[:n_validation] if n_validation else shuffled)
    train, validation = (user_lists(interactions, rows=rows, item_ids=item_ids) for rows in parts)
    with seeded(seed):
        device = best_device()
        facts = torch.from_numpy(item_facts(catalog, item_ids=item_ids)).to(device)
        net = make_towers(train, n_items=len(item_ids), n_facts=facts.shape[1], n_factors=n_factors).to(
            device
        )
        curve = _train(
            net,
            facts=facts,
            parts=(train, validation),
            rng=rng,
            optimizer=torch.optim.Adam(net.parameters(), lr=learning_rate),
            regularization=regularization,
            n_epochs=n_epochs,
            progress=progress,
        )
        vectors, past = (
            item_tower(net, name, facts=facts).detach().cpu().numpy() for name in ("item", "past")
        )
    net.cpu()
    model = TwoTowerModel(
        item_ids=item_ids,
        item_vectors=vectors,
        item_biases=net["bias"].weight.detach().numpy()[:, 0],
        history_vectors=past,
        signals=net["signal"].weight.detach().numpy()[:, 0].astype(np.float64),
        user_weights=net["user"].weight.detach().numpy(),
        user_bias=net["user"].bias.detach().numpy(),
    )
    return TwoTowerFit(model=model, learning_curve=curve)


def make_towers(train: Lists, *, n_items: int, n_facts: int, n_factors: int) -> nn.ModuleDict:
    """Both towers, untrained: every star counts the same, and items differ by their popularity."""
    net = nn.ModuleDict(
        {
            "item": nn.Embedding(n_items, n_factors),
            "past": nn.Embedding(n_items, n_factors),
            "facts": nn.Linear(n_facts, n_factors, bias=False),
            "bias": nn.Embedding(n_items, 1),
            "signal": nn.Embedding(N_LEVELS, 1),
            "user": nn.Linear(n_factors, n_factors),
        }
    )
    for name in ("item", "past", "facts"):
        nn.init.normal_(net[name].weight, std=SPREAD)
    nn.init.ones_(net["signal"].weight)
    nn.init.eye_(net["user"].weight)
    nn.init.zeros_(net["user"].bias)
    counts = np.bincount(train.items, minlength=n_items) + 0.1
    with torch.no_grad():
        net["bias"].weight.copy_(torch.from_numpy(np.log(counts / counts.sum()))[:, None])
    return net


def item_tower(net: nn.ModuleDict, name: str, *, facts: torch.Tensor) -> torch.Tensor:
    """(n_items, n_factors): as movies to find ("item"), or as movies that a user has rated ("past")."""
    vectors: torch.Tensor = net[name].weight + net["facts"](facts)
    return vectors


def user_tower(net: nn.ModuleDict, histories: Lists, *, facts: torch.Tensor) -> torch.Tensor:
    """(n_users, n_factors): each history pooled."""
    device = facts.device
    signals = net["signal"](torch.from_numpy(histories.levels).to(device))[:, 0]
    pooled = nn.functional.embedding_bag(
        torch.from_numpy(histories.items).to(device),
        item_tower(net, "past", facts=facts),
        torch.from_numpy(histories.starts[:-1]).to(device),
        mode="sum",
        per_sample_weights=signals,
    )
    sizes = np.sqrt(np.maximum(np.diff(histories.starts), 1)).astype(np.float32)
    vectors: torch.Tensor = net["user"](pooled / torch.from_numpy(sizes).to(device)[:, None])
    return vectors


def _train(
    net: nn.ModuleDict,
    *,
    facts: torch.Tensor,
    parts: tuple[Lists, Lists],
    rng: np.random.Generator,
    optimizer: torch.optim.Optimizer,
    regularization: float,
    n_epochs: int,
    progress: Progress,
) -> dict[str, list[float]]:
    """Leaves `net` as it was at its best; the loss by epoch."""
    train, validation = parts
    logq = inclusion_logarithms(train, n_items=len(facts), batch_users=BATCH_USERS, targets=TARGETS)
    active = np.flatnonzero(np.diff(train.starts) >= 2)
    curve: dict[str, list[float]] = {"training loss": [], "validation loss": []}
    stopping = EarlyStopping(net=net, least_gain=LEAST_GAIN, patience=PATIENCE)
    for epoch in range(n_epochs if len(active) else 0):
        progress("Training two_tower", done=epoch, total=n_epochs)
        losses = []
        for users in np.array_split(rng.permutation(active), -(-len(active) // BATCH_USERS)):
            loss, lengths = _batch_loss(net, train, users=users, facts=facts, logq=logq, rng=rng)
            optimizer.zero_grad()
            (loss + regularization * lengths).backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            losses.append(loss.item())
        curve["training loss"].append(float(np.mean(losses)))
        error = _validation_loss(net, train, validation=validation, facts=facts)
        curve["validation loss"].append(error)
        if stopping.ends_after(error):
            break
    progress("Training two_tower", done=n_epochs, total=n_epochs)
    stopping.restore()
    return curve


def _batch_loss(
    net: nn.ModuleDict,
    train: Lists,
    *,
    users: NDArray[np.int64],
    facts: torch.Tensor,
    logq: NDArray[np.float32],
    rng: np.random.Generator,
) -> tuple[torch.Tensor, torch.Tensor]:
    """Cross-entropy of each target among all targets of the batch, and the vectors' mean square lengths.

    Subtracting the logarithm of how likely an item is to be in a batch makes up for popular ones being
    drawn more often.
    """
    batch = draw_batch(train, users=users, targets=TARGETS, rng=rng)
    items, places = np.unique(batch.targets, return_inverse=True)
    chosen = torch.from_numpy(items).to(facts.device)
    vectors = item_tower(net, "item", facts=facts)[chosen]
    user_vectors = user_tower(net, batch.histories, facts=facts)
    scores = user_vectors @ vectors.T + net["bias"](chosen)[:, 0]
    scores = scores - torch.from_numpy(logq[items]).to(facts.device)
    owners, own = (torch.from_numpy(rows).to(facts.device) for rows in (batch.owners, places))
    loss = nn.functional.cross_entropy(scores[owners], own)
    return loss, user_vectors.square().sum(dim=1).mean() + vectors.square().sum(dim=1).mean()


def _validation_loss(net: nn.ModuleDict, train: Lists, *, validation: Lists, facts: torch.Tensor) -> float:
    """Mean cross-entropy of the validation ratings among all items that their user did not train on."""
    total, count = 0.0, 0
    n_users = min(train.n_users, MOST_VALIDATED)
    with torch.no_grad():
        vectors, biases = item_tower(net, "item", facts=facts), net["bias"].weight[:, 0]
        for users in np.array_split(np.arange(n_users), -(-n_users // 1000)):
            asked, histories = validation.of(users), train.of(users)
            scores = user_tower(net, histories, facts=facts) @ vectors.T + biases
            scores[histories.owners(), histories.items] = -torch.inf
            chances = torch.log_softmax(scores, dim=1)
            total -= float(chances[asked.owners(), asked.items].clamp(min=-100).sum())
            count += len(asked.items)
    return total / max(count, 1)
