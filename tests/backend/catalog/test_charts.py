import pytest

from backend.catalog import charts as module
from backend.catalog.charts import Charts
from backend.catalog.tmdb import TmdbUnavailable

TRENDING = "/api/v1/movies/trending/"


class FakeTmdb:
    """Ranks Alien (348 there) after a movie that we do not have."""

    def __init__(self) -> None:
        self.asked = 0

    def chart(self, path: str, *, page: int) -> list[int]:
        self.asked += 1
        if path == "movie/now_playing":
            return []
        return [7777, 348] if page == 1 else [348]


@pytest.fixture
def charts(movies, monkeypatch) -> Charts:
    """Refreshed from the fake."""
    fake = FakeTmdb()
    monkeypatch.setattr(module, "tmdb", lambda: fake)
    filled = Charts()
    filled.refresh()
    monkeypatch.setattr("backend.catalog.views.charts", filled)
    return filled


def test_a_chart_holds_our_movies_in_its_order_once(charts):
    assert (charts.of("trending"), charts.of("latest")) == ([1], [])


def test_what_the_world_watches_comes_first_and_our_order_follows(charts, guest):
    titles = [movie["title"] for movie in guest.get(TRENDING).json()["results"]]
    assert titles == ["Alien", "The Undated", "Amélie", "Aliens"]


def test_pages_neither_repeat_nor_skip_a_movie(charts, guest):
    pages = [guest.get(TRENDING, {"page": page, "page_size": 1}).json() for page in range(1, 5)]
    assert [page["results"][0]["id"] for page in pages] == [1, 4, 3, 2]


def test_one_query_suffices(charts, guest, django_assert_max_num_queries):
    guest.get(TRENDING)
    with django_assert_max_num_queries(1):
        guest.get(TRENDING)


def test_tmdb_is_asked_once_an_hour(charts):
    charts.refresh()
    assert module.tmdb().asked == len(module.PATHS) * module.PAGES


def test_an_outage_keeps_what_there_is(charts, monkeypatch):
    def fail(path: str, *, page: int) -> list[int]:
        raise TmdbUnavailable

    monkeypatch.setattr(module.tmdb(), "chart", fail)
    charts._due = 0
    with pytest.raises(TmdbUnavailable):
        charts.refresh()
    assert charts.of("trending") == [1]
