import pytest
from django.db import OperationalError

from backend.catalog.cards import cards
from backend.config import start_up
from backend.recommendations.gateway import gateway


@pytest.fixture
def polled(monkeypatch) -> list[str]:
    """What would be looked at every few seconds."""
    names: list[str] = []
    monkeypatch.setattr(start_up, "poll", lambda _, *, name, **__: names.append(name))
    return names


def test_what_is_missing_does_not_stop_the_server(polled, monkeypatch, caplog):
    def fail() -> None:
        raise OperationalError("no such table")

    monkeypatch.setattr(cards, "refresh", fail)
    start_up.start_serving()
    assert polled == ["Catalogue", "Models"]
    assert "no such table" in caplog.text


def test_tmdb_is_asked_for_charts_only_with_a_token(polled, settings, monkeypatch):
    monkeypatch.setattr(cards, "refresh", lambda: None)
    monkeypatch.setattr(gateway, "refresh", lambda: None)
    settings.TMDB_TOKEN = "secret"
    start_up.start_serving()
    assert "TMDB's charts" in polled


def test_cards_and_models_are_read_before_the_first_request(polled, monkeypatch):
    read: list[str] = []
    monkeypatch.setattr(cards, "refresh", lambda: read.append("cards"))
    monkeypatch.setattr(gateway, "refresh", lambda: read.append("models"))
    start_up.start_serving()
    assert read == ["cards", "models"]
