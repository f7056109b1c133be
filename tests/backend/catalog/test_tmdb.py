import io
import urllib.error
import urllib.request
from http.client import IncompleteRead

import pytest

from backend.catalog.tmdb import Tmdb, TmdbUnavailable


@pytest.fixture
def answers(monkeypatch):
    """What the next requests get; which requests there were."""
    queue, requests = [], []

    def urlopen(request, *, timeout):
        requests.append(request)
        answer = queue.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return io.BytesIO(answer)

    monkeypatch.setattr(urllib.request, "urlopen", urlopen)
    return queue, requests


def http_error(code: int) -> urllib.error.HTTPError:
    return urllib.error.HTTPError("https://api", code, "no", None, None)  # type: ignore[arg-type]


def test_the_path_is_asked_for_with_the_token(answers):
    queue, requests = answers
    queue.append(b'{"poster_path":"/alien.jpg"}')
    assert Tmdb("secret").poster_path(348) == "/alien.jpg"
    assert requests[0].full_url.endswith("/movie/348")
    assert requests[0].get_header("Authorization") == "Bearer secret"


@pytest.mark.parametrize(
    "answer", [b'{"poster_path":null}', b'{"poster_path":"/a/../b.jpg"}', http_error(404)]
)
def test_no_or_an_odd_path_is_none(answers, answer):
    answers[0].append(answer)
    assert Tmdb("secret").poster_path(348) == ""


def test_a_chart_is_a_list_of_ids(answers):
    queue, requests = answers
    queue.append(b'{"results":[{"id":348},{"id":679}]}')
    assert Tmdb("secret").chart("movie/popular", page=2) == [348, 679]
    assert requests[0].full_url.endswith("/movie/popular?page=2")


def test_images_are_fetched_without_the_token(answers):
    queue, requests = answers
    queue.append(b"a picture")
    assert Tmdb("secret").poster("/alien.jpg") == b"a picture"
    assert requests[0].get_header("Authorization") is None


@pytest.mark.parametrize(
    "failure", [TimeoutError(), IncompleteRead(b""), http_error(401), http_error(500), b"<html>", b"[1]"]
)
def test_after_a_failure_it_is_left_alone_for_a_while(answers, failure):
    queue, requests = answers
    queue.append(failure)
    tmdb = Tmdb("secret")
    for _ in range(3):
        with pytest.raises(TmdbUnavailable):
            tmdb.poster_path(348)
    assert len(requests) == 1
