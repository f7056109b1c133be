import pytest
from django.test import Client

from backend.recommendations.gateway import gateway

pytestmark = pytest.mark.django_db


def test_a_living_process_says_so():
    assert Client().get("/healthz").json() == {"status": "ok"}


@pytest.mark.usefixtures("movies", "recommender")
def test_with_movies_and_models_it_is_ready():
    response = Client().get("/readyz")
    assert response.status_code == 200
    assert response.json() == {"status": "ok", "database": "ok", "models": "ok"}


def test_what_is_missing_is_named():
    gateway.use(None)
    response = Client().get("/readyz")
    assert response.status_code == 503
    assert "load_catalog" in response.json()["database"]
    assert "no models have been published" in response.json()["models"]
