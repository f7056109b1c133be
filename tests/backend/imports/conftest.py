"""A catalogue that exports of other services speak of, and requests to import them."""

import io
import zipfile
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from rest_framework.test import APIClient

from backend.catalog.models import Movie
from tests.backend.conftest import movie

Check = Callable[..., dict[str, Any]]


@pytest.fixture
def films(db: None) -> list[Movie]:
    """Two films of one name, a foreign one, and one whose ids nobody knows."""
    return [
        movie(1, "Heat", year=1995, imdb_id="tt0113277", tmdb_id=949, directors=["Michael Mann"]),
        movie(2, "Dune", year=1984, imdb_id="tt0087182", tmdb_id=841, directors=["David Lynch"]),
        movie(3, "Dune", year=2021, imdb_id="tt1160419", tmdb_id=438631, directors=["Denis Villeneuve"]),
        movie(4, "Amélie", year=2001, imdb_id="tt0211915", tmdb_id=194, directors=["Jean-Pierre Jeunet"]),
        movie(5, "The Matrix", year=1999, directors=["Lana Wachowski", "Lilly Wachowski"]),
    ]


@pytest.fixture
def check(client: APIClient) -> Check:
    """Uploads a text, bytes, or the files of a ZIP; gives the import with its rows."""

    def post(content: str | bytes | Mapping[str, str | bytes], name: str = "ratings.csv") -> dict[str, Any]:
        data = zipped(content) if isinstance(content, Mapping) else content
        file = SimpleUploadedFile(name, data.encode() if isinstance(data, str) else data)
        response = client.post("/api/v1/imports/", {"file": file})
        assert response.status_code == 201, response.json()
        upload = response.json()
        rows = client.get(f"/api/v1/imports/{upload['id']}/rows/", {"page_size": 100}).json()["results"]
        return {**upload, "rows": rows}

    return post


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    """A ZIP of these."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return file.getvalue()
