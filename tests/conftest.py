"""How the tests can be shared between processes: `pytest -n 2 --dist loadgroup`."""

from pathlib import Path

import pytest

TESTS = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests that share what is slow to set up stay in one process: a site, a Spark session, else a file's."""
    for item in items:
        if group := _group(item):
            item.add_marker(pytest.mark.xdist_group(group))


def _group(item: pytest.Item) -> str | None:
    """None for tests that stand alone."""
    path = item.path.relative_to(TESTS)
    if path.parts[0] == "notebooks":
        return None
    if path.parts[0] == "end_to_end":
        return "site"
    return "spark" if "spark" in getattr(item, "fixturenames", ()) else str(path)
