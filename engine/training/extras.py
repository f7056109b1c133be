"""Optional dependencies of the models."""

from importlib.util import find_spec

EXTRAS = {"neural": "torch"}  # extra -> the module it brings


def is_installed(extra: str | None) -> bool:
    """Whether an optional dependency is there; None asks for nothing."""
    return extra is None or find_spec(EXTRAS[extra]) is not None
