"""How the tests are shared between processes: `pytest -n 2 --dist loadgroup --no-loadscope-reorder`."""

from pathlib import Path

import pytest

TESTS = Path(__file__).parent
# What takes long begins first, so that no process is left with it at the end.
LONGEST_FIRST = [
    "end_to_end",
    "crashes",
    "notebooks",
    "deploy",
    "benchmarks",
    "engine",
    "contract",
    "backend",
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests that share what is slow to set up stay in one process: a site, a Spark session, else a file's."""
    items.sort(key=lambda item: LONGEST_FIRST.index(_folder(item)))
    for item in items:
        if group := _group(item):
            item.add_marker(pytest.mark.xdist_group(group))


def _folder(item: pytest.Item) -> str:
    return item.path.relative_to(TESTS).parts[0]


def _group(item: pytest.Item) -> str | None:
    """None for tests that stand alone."""
    if _folder(item) == "notebooks":
        return None
    if _folder(item) == "end_to_end":
        return "site"
    if "spark" in getattr(item, "fixturenames", ()):
        return "spark"
    return str(item.path.relative_to(TESTS))
