"""PyTorch where it is installed: the extra `neural`."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec

from engine.errors import MissingDependency


def require_torch() -> None:
    """Raises MissingDependency without PyTorch."""
    if find_spec("torch") is None:
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
