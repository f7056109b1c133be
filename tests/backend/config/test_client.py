import pytest
from django.test import Client

from backend.config import client


@pytest.fixture
def built(tmp_path, settings):
    """A client of one page."""
    (tmp_path / "index.html").write_text("<title>NextFlex</title>")
    settings.CLIENT = tmp_path
    client._page.cache_clear()
    yield
    client._page.cache_clear()


@pytest.mark.usefixtures("built")
@pytest.mark.parametrize("url", ["/", "/movies/1", "/for-you"])
def test_every_route_of_the_client_gives_its_page(url):
    response = Client().get(url)
    assert response.content == b"<title>NextFlex</title>"
    assert response["Cache-Control"] == "no-cache"


@pytest.mark.usefixtures("built")
@pytest.mark.parametrize("url", ["/api/v2/", "/assets/gone-12345678.js", "/static/gone.css"])
def test_a_missing_file_is_not_the_page(url):
    assert Client().get(url).status_code == 404


def test_without_a_build_the_answer_says_how_to_get_one(tmp_path, settings):
    settings.CLIENT = tmp_path / "none"
    client._page.cache_clear()
    response = Client().get("/")
    assert response.status_code == 404
    assert b"make run" in response.content
    client._page.cache_clear()
