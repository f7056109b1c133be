"""The Movie Database, asked for posters and charts; only with TMDB_TOKEN."""

import logging
import re
import time
import urllib.error
import urllib.request
from functools import lru_cache
from http import HTTPStatus
from http.client import HTTPException
from typing import Any

import orjson
from django.conf import settings

API = "https://api.themoviedb.org/3"
IMAGES = "https://image.tmdb.org/t/p/w342"
TIMEOUT_SECONDS = 4  # without a byte
WHOLE_SECONDS = 8  # for an answer that comes byte by byte
REST_SECONDS = 60  # after TMDB did not answer, so that a page of posters does not wait for each
LONGEST_REST = 900  # seconds, if TMDB asks for it
POSTER_PATH = re.compile(r"^/[\w.-]+\.(jpg|png|webp)$")
MAX_POSTER_BYTES = 5_000_000

logger = logging.getLogger(__name__)


@lru_cache(maxsize=1)
def tmdb() -> "Tmdb":
    """One client per process."""
    return Tmdb(settings.TMDB_TOKEN)


class TmdbUnavailable(Exception):  # named like the errors of the engine
    """TMDB did not answer; asking again soon is no use."""


class Tmdb:
    """A client that gives up quickly."""

    def __init__(self, token: str) -> None:
        self._token = token
        self._resting_until = 0.0

    def poster_path(self, tmdb_id: int) -> str:
        """Where TMDB keeps the movie's poster; empty when it has none."""
        path = self._ask(f"movie/{tmdb_id}").get("poster_path") or ""
        return path if POSTER_PATH.match(path) else ""

    def chart(self, path: str, *, page: int) -> list[int]:
        """TMDB ids of a page of a chart such as "movie/popular", in its order."""
        return [int(movie["id"]) for movie in self._ask(f"{path}?page={page}").get("results", [])]

    def poster(self, path: str) -> bytes:
        """The image; empty when it is gone."""
        return self._get(f"{IMAGES}{path}", headers={})

    def _ask(self, path: str) -> dict[str, Any]:
        answer = self._get(f"{API}/{path}", headers={"Authorization": f"Bearer {self._token}"})
        try:
            return dict(orjson.loads(answer)) if answer else {}
        except (ValueError, TypeError) as error:
            raise self._rest(error) from error

    def _get(self, url: str, *, headers: dict[str, str]) -> bytes:
        if time.monotonic() < self._resting_until:
            raise TmdbUnavailable
        try:
            with urllib.request.urlopen(
                urllib.request.Request(url, headers=headers), timeout=TIMEOUT_SECONDS
            ) as answer:
                return _read(answer)
        except urllib.error.HTTPError as error:
            if error.code == HTTPStatus.NOT_FOUND:
                return b""
            raise self._rest(error) from error
        except (OSError, HTTPException) as error:
            raise self._rest(error) from error

    def _rest(self, error: Exception) -> TmdbUnavailable:
        seconds = _wished_rest(error) or REST_SECONDS
        logger.warning("TMDB: %s; asking again in %d s", error, seconds)
        self._resting_until = time.monotonic() + seconds
        return TmdbUnavailable(str(error))


def _read(answer: Any) -> bytes:
    """All of it, as far as a poster is large; raises TimeoutError for what comes too slowly."""
    data, deadline = bytearray(), time.monotonic() + WHOLE_SECONDS
    while len(data) < MAX_POSTER_BYTES and (part := answer.read1(65_536)):
        data += part
        if time.monotonic() > deadline:
            raise TimeoutError("the answer comes too slowly")
    return bytes(data)


def _wished_rest(error: Exception) -> int:
    """Seconds that TMDB asked to be left alone for; 0 where it did not."""
    wish = error.headers.get("Retry-After", "") if isinstance(error, urllib.error.HTTPError) else ""
    return min(int(wish), LONGEST_REST) if wish.isdecimal() else 0
