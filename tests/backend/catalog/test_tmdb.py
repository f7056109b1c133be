import io
import itertools
import urllib.error
import urllib.request
from email.message import Message
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


def http_error(code: int, **headers: str) -> urllib.error.HTTPError:
    sent = Message()
    for name, value in headers.items():
        sent[name.replace("_", "-")] = value
    return urllib.error.HTTPError("https://api", code, "no", sent, None)


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


@pytest.mark.parametrize(("wish", "rest"), [("120", 120), ("99999", 900), ("soon", 60)])
def test_when_we_ask_too_often_tmdb_says_how_long_to_wait(answers, monkeypatch, wish, rest):
    now = 1000.0
    monkeypatch.setattr("backend.catalog.tmdb.time.monotonic", lambda: now)
    queue, _ = answers
    queue += [http_error(429, Retry_After=wish), b'{"poster_path":"/alien.jpg"}']
    tmdb = Tmdb("secret")
    with pytest.raises(TmdbUnavailable):
        tmdb.poster_path(348)
    now += rest - 1
    with pytest.raises(TmdbUnavailable):
        tmdb.poster_path(348)
    now += 1
    assert tmdb.poster_path(348) == "/alien.jpg"


class Dripping(io.BytesIO):
    """A byte at a time."""

    def read1(self, _size: int = -1) -> bytes:
        return super().read1(1)


def test_an_answer_that_drips_is_given_up(monkeypatch):
    ticks = itertools.count()
    monkeypatch.setattr("backend.catalog.tmdb.time.monotonic", lambda: float(next(ticks)))
    monkeypatch.setattr(urllib.request, "urlopen", lambda *_, **__: Dripping(b"x" * 100))
    with pytest.raises(TmdbUnavailable):
        Tmdb("secret").poster("/alien.jpg")
