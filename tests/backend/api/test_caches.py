import os
import shutil
import subprocess
import threading
import time

import pytest
from django.core.cache.backends.redis import RedisCache

from backend.api.caches import CountingFileCache


def test_of_many_counters_at_once_none_is_lost(tmp_path):
    caches = [CountingFileCache(str(tmp_path), {}) for _ in range(4)]  # as four workers have them

    def count(cache: CountingFileCache) -> None:
        for _ in range(25):
            cache.add("key", 0)
            cache.incr("key")

    threads = [threading.Thread(target=count, args=(cache,)) for cache in caches]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert caches[0].get("key") == 100


def test_a_key_nobody_set_cannot_be_counted(tmp_path):
    with pytest.raises(ValueError, match="key"):
        CountingFileCache(str(tmp_path), {}).incr("key")


def test_superfluous_files_go_in_the_end(tmp_path, monkeypatch):
    monkeypatch.setattr("backend.api.caches.WRITES_PER_CULL", 1)
    cache = CountingFileCache(str(tmp_path), {"OPTIONS": {"MAX_ENTRIES": 10}})
    for number in range(40):
        cache.set(str(number), 1)
    assert len(list(tmp_path.glob("*.djcache"))) <= 11


def test_redis_counts_as_well(tmp_path):
    pytest.importorskip("redis")
    if not shutil.which("redis-server"):
        pytest.skip("redis-server is not installed")
    socket = tmp_path / "redis.sock"
    command = ["redis-server", "--port", "0", "--unixsocket", socket, "--save", "", "--dir", tmp_path]
    server = subprocess.Popen(list(map(os.fspath, command)), stdout=subprocess.DEVNULL)
    try:
        for _ in range(100):
            if socket.exists():
                break
            time.sleep(0.05)
        cache = RedisCache(f"unix://{socket}", {})
        assert cache.add("key", 0, timeout=60)
        assert [cache.incr("key") for _ in range(3)] == [1, 2, 3]
        assert not cache.add("key", 0)
    finally:
        server.terminate()
        server.wait(10)
