"""A cache in a folder that several processes can count in; Redis takes its place where there is one."""

import fcntl
import random
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.cache.backends.filebased import FileBasedCache

WRITES_PER_CULL = 500
LOCAL = "local"  # the name in CACHES of what each machine has to itself
REDIS_SECONDS = 0.5  # to connect, and to answer; in the same network it takes a thousandth


def caches_for(*, redis_url: str, folder: Path) -> dict[str, dict[str, Any]]:
    """The entries for Django's CACHES: the shared one, and the one of each machine."""
    local = {
        "BACKEND": "backend.api.caches.CountingFileCache",
        "LOCATION": str(folder),
        "TIMEOUT": 86_400,
        "OPTIONS": {"MAX_ENTRIES": 20_000},
    }
    redis = {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": redis_url,
        "OPTIONS": {"socket_timeout": REDIS_SECONDS, "socket_connect_timeout": REDIS_SECONDS},
    }
    return {"default": redis if redis_url else local, LOCAL: local}


@lru_cache(maxsize=1)
def cache_errors() -> tuple[type[Exception], ...]:
    """What a cache raises that does not answer; Redis, slow to import, has its own where it is used."""
    if not settings.REDIS_URL:
        return (OSError,)
    from redis.exceptions import RedisError  # the extra `redis`

    return (OSError, RedisError)


class CountingFileCache(FileBasedCache):
    """Django's file cache, whose `add` and `incr` no other process can get in between of."""

    def add(self, *args: Any, **kwargs: Any) -> bool:
        """Whether the key was free."""
        with self._locked():
            return bool(super().add(*args, **kwargs))

    def incr(self, *args: Any, **kwargs: Any) -> int:
        """The number after it; raises ValueError where there is none."""
        with self._locked():
            return int(super().incr(*args, **kwargs))

    def _cull(self) -> None:
        """Look for superfluous files now and then: listing the folder at each write would take longer."""
        if random.randrange(WRITES_PER_CULL) == 0:
            super()._cull()  # type: ignore[misc]  # unknown to the stubs

    @contextmanager
    def _locked(self) -> Iterator[None]:
        folder = Path(self._dir)  # type: ignore[attr-defined]  # unknown to the stubs
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with (folder / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield
