"""From PyTorch's modules to arrays."""

import numpy as np
import torch
from torch import nn

from engine.models.neumf import Float32s, NeuMfNetwork
from engine.types import Ids


def export_network(
    net: nn.ModuleDict, *, facts: torch.Tensor, item_ids: Ids, rated_ids: Ids, scale: tuple[float, float]
) -> NeuMfNetwork:
    """The network as `engine.models.neumf` runs it; `facts` (n_items, n_facts) are those of `item_ids`.

    Users and items without ratings get the mean of the trained embeddings, items their facts as well.
    """
    with torch.no_grad():
        blank = torch.zeros(1, facts.shape[1])
        known = torch.cat([facts, blank])
        rated = np.searchsorted(item_ids, rated_ids)
        items = _spread(net["item"].weight, rows=rated, n=len(item_ids)) + net["facts"](known).numpy()
        biases = _spread(net["item_bias"].weight, rows=rated, n=len(item_ids))
        item_biases = (biases + net["facts_bias"](known).numpy())[:, 0]
        n_users = len(net["user"].weight)
        users = _spread(net["user"].weight, rows=np.arange(n_users), n=n_users)
        user_biases = _spread(net["user_bias"].weight, rows=np.arange(n_users), n=n_users)[:, 0]
        second = _after_norm(net["second"][1], norm=net["first_norm"])
        third = _after_norm(net["third"][1], norm=net["second_norm"])
    return NeuMfNetwork(
        item_ids=item_ids,
        user_codes=users,
        user_scales=np.ones(len(users), dtype=np.float32),
        user_biases=user_biases,
        item_codes=items,
        item_scales=np.ones(len(items), dtype=np.float32),
        item_biases=item_biases,
        first_weights=net["first"][1].weight.detach().numpy(),
        first_biases=net["first"][1].bias.detach().numpy(),
        second_weights=second[0],
        second_biases=second[1],
        third_weights=third[0],
        third_biases=third[1],
        output_weights=net["output"].weight.detach().numpy()[0],
        output_bias=net["output"].bias.item(),
        lowest=scale[0],
        highest=scale[1],
    )


def _spread(weight: torch.Tensor, *, rows: Ids, n: int) -> Float32s:
    """(n + 1, …): the trained rows at their places, their mean everywhere else."""
    trained = weight.detach().numpy()
    spread = np.tile(trained.mean(axis=0), (n + 1, 1))
    spread[rows] = trained
    return spread


def _after_norm(linear: nn.Linear, *, norm: nn.BatchNorm1d) -> tuple[Float32s, Float32s]:
    """A layer that does its input's batch norm as well: W (a x + c) + b = (W a) x + W c + b."""
    assert norm.running_mean is not None
    assert norm.running_var is not None
    factor = norm.weight / torch.sqrt(norm.running_var + norm.eps)
    shift = norm.bias - norm.running_mean * factor
    return (linear.weight * factor).numpy(), (linear.bias + linear.weight @ shift).numpy()
