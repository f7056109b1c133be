from functools import partial

import pytest

from backend.catalog import posters
from backend.catalog.tmdb import TmdbUnavailable

URL = "/api/v1/movies/1/poster/"


class FakeTmdb:
    """Knows one poster; counts the questions."""

    def __init__(self, *, path: str = "/alien.jpg", available: bool = True) -> None:
        self.path, self.available, self.asked = path, available, 0

    def poster_path(self, tmdb_id: int) -> str:
        self.asked += 1
        if not self.available:
            raise TmdbUnavailable
        assert tmdb_id == 348
        return self.path

    def poster(self, path: str) -> bytes:
        assert path == "/alien.jpg"
        return b"a picture"


@pytest.fixture
def use(movies, settings, tmp_path, monkeypatch):
    """Puts a client in the place of TMDB's."""
    settings.TMDB_TOKEN = "secret"
    settings.POSTER_CACHE = tmp_path / "posters"

    def use(tmdb: FakeTmdb) -> FakeTmdb:
        monkeypatch.setattr(posters, "tmdb", lambda: tmdb)
        return tmdb

    return use


def test_a_poster_is_fetched_once_and_then_kept(guest, use):
    tmdb = use(FakeTmdb())
    for _ in range(2):
        response = guest.get(URL)
        assert b"".join(response.streaming_content) == b"a picture"
        assert response["Content-Type"] == "image/jpeg"
        assert "max-age" in response["Cache-Control"]
    assert tmdb.asked == 1


@pytest.mark.parametrize(
    "tmdb", [partial(FakeTmdb, path=""), partial(FakeTmdb, path="/../x"), partial(FakeTmdb, available=False)]
)
def test_without_a_poster_the_client_is_told_to_draw_one(guest, use, tmdb):
    use(tmdb())
    assert guest.get(URL).status_code == 404


def test_without_a_token_nobody_is_asked(guest, use, settings):
    tmdb = use(FakeTmdb())
    settings.TMDB_TOKEN = ""
    assert guest.get(URL).status_code == 404
    assert tmdb.asked == 0


def test_a_movie_that_tmdb_does_not_know_has_none(guest, use):
    use(FakeTmdb())
    assert guest.get("/api/v1/movies/2/poster/").status_code == 404
    assert guest.get("/api/v1/movies/99/poster/").status_code == 404


def test_a_poster_that_finds_no_room_is_drawn_by_the_client(guest, use, monkeypatch):
    def fail(*_) -> None:
        raise OSError(28, "No space left on device")

    use(FakeTmdb())
    monkeypatch.setattr(posters, "_keep", fail)
    assert guest.get(URL).status_code == 404
