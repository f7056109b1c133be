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
TIMEOUT_SECONDS = 4
REST_SECONDS = 60  # after TMDB did not answer, so that a page of posters does not wait for each
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
                return bytes(answer.read(MAX_POSTER_BYTES))
        except urllib.error.HTTPError as error:
            if error.code == HTTPStatus.NOT_FOUND:
                return b""
            raise self._rest(error) from error
        except (OSError, HTTPException) as error:
            raise self._rest(error) from error

    def _rest(self, error: Exception) -> TmdbUnavailable:
        logger.warning("TMDB: %s; asking again in %d s", error, REST_SECONDS)
        self._resting_until = time.monotonic() + REST_SECONDS
        return TmdbUnavailable(str(error))
