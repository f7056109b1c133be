"""Stop training once it no longer helps, and go back to where it was best."""

from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from torch import nn


@dataclass(slots=True, kw_only=True)
class EarlyStopping:
    """Keeps the weights of the epoch with the least error on the validation part."""

    net: nn.Module
    least_gain: float  # of the error, what counts as progress
    patience: int  # epochs without progress before training ends
    _best: float = field(default=np.inf, init=False)
    _kept: dict[str, Any] = field(init=False)
    _wasted: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        self._kept = deepcopy(self.net.state_dict())

    def ends_after(self, error: float) -> bool:
        """Whether the epoch with this error was the last."""
        if error < self._best - self.least_gain:
            self._best, self._kept, self._wasted = error, deepcopy(self.net.state_dict()), 0
        else:
            self._wasted += 1
        return self._wasted == self.patience

    def restore(self) -> None:
        """Leave the net as it was at its best; untrained where no epoch was better."""
        self.net.load_state_dict(self._kept)
