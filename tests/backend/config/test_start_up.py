import gc
from collections.abc import Callable, Iterable, Iterator

import pytest
from django.db import OperationalError
from threadpoolctl import threadpool_info, threadpool_limits

from backend.catalog.cards import cards
from backend.catalog.orders import orders
from backend.catalog.word_index import word_index
from backend.config import start_up
from backend.recommendations.gateway import gateway


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """What serving sets for the whole process is undone."""
    with threadpool_limits(limits=2):
        yield
    gc.unfreeze()


@pytest.fixture
def actions(monkeypatch) -> dict[str, Callable[[], object]]:
    """What would be done every few seconds, by name."""
    found: dict[str, Callable[[], object]] = {}
    monkeypatch.setattr(start_up, "poll", lambda action, *, name, **__: found.update({name: action}))
    return found


@pytest.fixture
def polled(actions) -> Iterable[str]:
    """The names alone."""
    return actions.keys()


def test_what_is_missing_does_not_stop_the_server(polled, monkeypatch, caplog):
    def fail() -> None:
        raise OperationalError("no such table")

    monkeypatch.setattr(cards, "refresh", fail)
    start_up.start_serving()
    assert list(polled) == ["Catalogue", "Models"]
    assert "no such table" in caplog.text


def test_tmdb_is_asked_for_charts_only_with_a_token(polled, settings, monkeypatch):
    monkeypatch.setattr(start_up, "read_catalogue", lambda: None)
    monkeypatch.setattr(gateway, "refresh", lambda: None)
    settings.TMDB_TOKEN = "secret"
    start_up.start_serving()
    assert "TMDB's charts" in polled


def test_catalogue_and_models_are_read_before_the_first_request(polled, monkeypatch):
    read: list[str] = []
    monkeypatch.setattr(start_up, "read_catalogue", lambda: read.append("catalogue"))
    monkeypatch.setattr(gateway, "refresh", lambda: read.append("models"))
    start_up.start_serving()
    assert read == ["catalogue", "models"]


def test_blas_starts_no_threads_of_its_own(polled, monkeypatch):
    monkeypatch.setattr(start_up, "read_catalogue", lambda: None)
    monkeypatch.setattr(gateway, "refresh", lambda: None)
    start_up.start_serving()
    assert {pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"} == {1}


def test_what_was_loaded_is_left_out_of_garbage_collection(actions, monkeypatch):
    loaded: list[list[str]] = []
    monkeypatch.setattr(cards, "refresh", lambda: loaded.append(["a card"]))
    monkeypatch.setattr(cards, "_revision", 1)
    monkeypatch.setattr(orders, "refresh", lambda: None)
    monkeypatch.setattr(word_index, "refresh", lambda: None)
    published: list[Opened | None] = [None]
    monkeypatch.setattr(gateway, "refresh", lambda: gateway.use(published[0]))
    start_up.start_serving()
    assert not is_collected(loaded[0])
    actions["Catalogue"]()
    assert is_collected(loaded[1])  # nothing new was found
    published[0] = Opened()
    actions["Models"]()
    assert not is_collected(loaded[1])
    gateway.use(None)


class Opened:
    """Stands for an open recommender."""

    versions = {"als": "als-1"}


def is_collected(value: object) -> bool:
    return any(other is value for other in gc.get_objects())


def test_without_the_database_the_models_are_read_all_the_same(polled, monkeypatch):
    def fail() -> None:
        raise OperationalError(2003, "no")

    read: list[str] = []
    monkeypatch.setattr(cards, "refresh", fail)
    monkeypatch.setattr(gateway, "refresh", lambda: read.append("models"))
    start_up.start_serving()
    assert read == ["models"]
