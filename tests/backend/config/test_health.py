import pytest
from django.db import OperationalError, connection
from django.test import Client

from backend.api import throttles
from backend.catalog.cards import cards
from backend.recommendations.gateway import gateway

pytestmark = pytest.mark.django_db


def test_a_living_process_says_so():
    assert Client().get("/healthz").json() == {"status": "ok"}


@pytest.mark.usefixtures("movies", "recommender")
def test_with_movies_and_models_it_is_ready():
    response = Client().get("/readyz")
    assert response.status_code == 200
    parts = ("status", "catalogue", "models", "database", "publishing", "cache")
    assert response.json() == dict.fromkeys(parts, "ok")


def test_without_movies_and_models_it_is_down_and_says_what_to_do():
    gateway.use(None)
    response = Client().get("/readyz")
    assert response.status_code == 503
    assert response.json()["status"] == "down"
    assert "load_catalog" in response.json()["catalogue"]
    assert "no models have been published" in response.json()["models"]


@pytest.mark.usefixtures("movies", "recommender")
def test_without_its_database_it_serves_from_memory_and_says_so(monkeypatch):
    cards.refresh()

    def fail() -> None:
        raise OperationalError(2003, "no")

    monkeypatch.setattr(connection, "cursor", fail)
    response = Client().get("/readyz")
    assert response.status_code == 200
    assert response.json()["status"] == "degraded"
    assert "does not answer" in response.json()["database"]


@pytest.mark.usefixtures("movies", "recommender")
def test_a_cache_that_is_away_degrades_it():
    throttles.shared.failed()
    assert Client().get("/readyz").json()["status"] == "degraded"
