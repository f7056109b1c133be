"""A server that starts while its store is away."""

import pytest

from backend.api.errors import ServiceUnavailable
from backend.recommendations.gateway import Gateway
from engine.errors import StoreError


class AwayStore:
    """A store that is away altogether."""

    def __init__(self, objects: object = None) -> None:
        self.objects = objects

    def current(self) -> dict[str, str]:
        raise StoreError("Away.")


def test_a_process_that_starts_without_the_store_serves_what_the_machine_served_last(
    published, tmp_path_factory
):
    folder = tmp_path_factory.mktemp("mirror")
    before = Gateway(store=lambda: published, mirror=folder)
    before.refresh()
    away = AwayStore(published.objects)  # whose arrays are on this machine
    after = Gateway(store=lambda: away, mirror=folder)
    with pytest.raises(StoreError):
        after.refresh()
    assert after.versions == before.versions
    assert after.trouble == "Away."
    assert after.top_rated(n=1, genre=None).item_ids.tolist()


def test_where_nothing_was_served_yet_there_is_nothing_without_the_store(tmp_path):
    gateway = Gateway(store=AwayStore, mirror=tmp_path)
    with pytest.raises(ServiceUnavailable):
        gateway.version_of("als")
