import hashlib
import os
from pathlib import Path

import pytest

from engine.artifacts import open_store
from engine.artifacts.array_files import file_sha256
from engine.errors import MissingDependency, StoreError


def test_a_server_that_does_not_answer_is_one_sentence(monkeypatch):
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")
    with pytest.raises(StoreError, match="s3://bucket did not answer: Could not connect") as caught:
        open_store("s3://bucket/x").current()
    assert "\n" not in str(caught.value)


def test_a_bucket_that_is_not_there_is_an_error_and_not_an_empty_store(s3_url):
    with pytest.raises(StoreError, match="bucket"):
        open_store("s3://other-bucket/x").current()


def test_without_boto3_the_extra_is_named(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "engine.artifacts.s3", None)
    with pytest.raises(MissingDependency, match=r"nextflex\[s3\]"):
        open_store("s3://bucket/x")


def test_a_cached_file_that_went_bad_is_downloaded_again(s3_url, tmp_path):
    objects = open_store(s3_url).objects
    objects.put("a.npy", b"content")
    (tmp_path / "content").write_bytes(b"content")
    checksum = file_sha256(tmp_path / "content")
    path = objects.local_file("a.npy", sha256=checksum)
    assert isinstance(path, Path)
    path.write_bytes(b"bad")
    objects.local_file("a.npy", sha256=checksum)
    assert path.read_bytes() == b"content"
    assert objects.local_file("absent.npy", sha256="0") is None


def test_a_file_that_nobody_opened_for_a_day_leaves_the_cache_with_the_next_download(s3_url, tmp_path):
    objects, paths = open_store(s3_url).objects, []
    for number in range(3):
        content = b"content %d" % number
        objects.put(f"{number}.npy", content)
        checksum = hashlib.sha256(content).hexdigest()
        path = objects.local_file(f"{number}.npy", sha256=checksum)
        assert path is not None
        os.utime(path, (0, 0))
        paths.append((f"{number}.npy", checksum, path))
        for key, checksum, _ in paths[:1]:
            objects.local_file(key, sha256=checksum)  # opened again and again
    assert [path.exists() for _, _, path in paths] == [True, False, True]
