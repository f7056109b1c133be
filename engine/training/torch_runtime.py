"""PyTorch where it is installed: the extra `neural`."""

from collections.abc import Iterator
from contextlib import contextmanager

from engine.errors import MissingDependency
from engine.training.extras import is_installed


def require_torch() -> None:
    """Raises MissingDependency without PyTorch."""
    if not is_installed("neural"):
        raise MissingDependency("The neural models need PyTorch: pip install 'nextflex[neural]'.")


def best_device() -> str:
    """A graphics card where there is one, else the processor."""
    import torch

    if torch.cuda.is_available():
        return "cuda"
    return "mps" if torch.backends.mps.is_available() else "cpu"


@contextmanager
def seeded(seed: int) -> Iterator[None]:
    """Every random choice of PyTorch starts at `seed`, and goes on as before afterwards."""
    import torch

    with torch.random.fork_rng():
        torch.manual_seed(seed)
        yield
