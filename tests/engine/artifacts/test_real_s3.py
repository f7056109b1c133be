"""What only a real S3 server can tell: `tests/with-s3` starts one; without it these are skipped."""

import hashlib
import os
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from threading import Barrier
from urllib.parse import urlsplit

import pytest

from engine.artifacts import ArtifactStore, open_store
from engine.artifacts import s3 as s3_module
from engine.errors import PublishConflict, StoreError
from tests.engine.artifacts.cutting_proxy import CuttingProxy

pytestmark = pytest.mark.skipif(
    not os.environ.get("TEST_S3_ENDPOINT"), reason="no S3 server was started: tests/with-s3 does"
)
PUBLISHERS = 8


@pytest.fixture
def store(s3_url: str) -> ArtifactStore:
    """An empty store on the server."""
    return open_store(s3_url)


def test_objects_are_put_got_listed_and_deleted(store):
    keys = [f"a/{number:04d}" for number in range(1003)]  # more than a page of a listing
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda key: store.objects.put(key, key.encode()), [*keys, "b/ é?&+%.json"]))
    assert store.objects.keys("a/") == keys
    found = store.objects.get("b/ é?&+%.json")
    assert found is not None
    assert found.data == "b/ é?&+%.json".encode()
    store.objects.delete("a/0000")
    store.objects.delete("a/0000")
    assert store.objects.get("a/0000") is None
    assert store.objects.keys("a/") == keys[1:]


def test_a_large_object_travels_in_parts_and_comes_back_whole(store, monkeypatch):
    parts: list[int] = []
    upload_part = store.objects._client.upload_part
    monkeypatch.setattr(
        store.objects._client,
        "upload_part",
        lambda **given: (parts.append(given["PartNumber"]), upload_part(**given))[1],
    )
    content = os.urandom(1 << 20) * (s3_module.IN_PARTS_FROM >> 20) + b"the end"
    store.objects.put("large.npy", content)
    assert sorted(parts) == [1, 2, 3, 4, 5]
    path = store.objects.local_file("large.npy", sha256=hashlib.sha256(content).hexdigest())
    assert path is not None
    assert path.stat().st_size == len(content)


@pytest.mark.parametrize("published", [False, True])
def test_of_publishers_at_once_one_wins(store, s3_url, published):
    if published:
        store.publish({"als": "before"}, after=store.published())
    stores = [open_store(s3_url) for _ in range(PUBLISHERS)]
    seen = [other.published() for other in stores]
    together = Barrier(PUBLISHERS)

    def publish(number: int) -> list[int]:
        together.wait()
        try:
            stores[number].publish({"als": f"als-{number}"}, after=seen[number])
        except PublishConflict:
            return []
        return [number]

    with ThreadPoolExecutor(PUBLISHERS) as pool:
        winners = list(chain.from_iterable(pool.map(publish, range(PUBLISHERS))))
    assert len(winners) == 1
    assert store.current() == {"als": f"als-{winners[0]}"}


def test_a_wrong_secret_is_one_sentence(s3_url, monkeypatch):
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "wrong")
    monkeypatch.setattr("boto3.DEFAULT_SESSION", None)  # it remembers keys
    store = open_store(s3_url)
    for action in (store.current, lambda: store.objects.put("a", b""), lambda: store.objects.keys("")):
        with pytest.raises(StoreError, match="SignatureDoesNotMatch") as caught:
            action()
        assert "\n" not in str(caught.value)


def test_a_bucket_that_is_not_there_is_an_error_and_not_an_empty_store(s3_url):
    with pytest.raises(StoreError, match="NoSuchBucket"):
        open_store("s3://nobodys-bucket/x").published()


def test_a_link_works_without_keys_until_it_expires(store):
    store.objects.put("image", b"picture")
    link = store.objects.link("image", seconds=2, content_type="image/webp")
    with urllib.request.urlopen(link) as answer:
        assert (answer.read(), answer.headers["Content-Type"]) == (b"picture", "image/webp")
    with pytest.raises(urllib.error.HTTPError, match="403"):
        urllib.request.urlopen(link.replace("image?", "other?"))
    time.sleep(3)
    with pytest.raises(urllib.error.HTTPError, match="403"):
        urllib.request.urlopen(link)


@pytest.fixture
def proxy(s3_endpoint: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[CuttingProxy]:
    """Between the store and the server."""
    address = urlsplit(s3_endpoint)
    with CuttingProxy(host=str(address.hostname), port=int(address.port or 80)) as proxy:
        yield proxy


def test_a_server_gone_in_mid_download_is_an_error_and_the_next_download_whole(
    store, s3_url, proxy, tmp_path, monkeypatch
):
    content = os.urandom(4 << 20)
    checksum = hashlib.sha256(content).hexdigest()
    store.objects.put("array.npy", content)
    monkeypatch.setenv("AWS_ENDPOINT_URL", proxy.address)
    through = open_store(s3_url).objects
    proxy.cut_after = 1 << 20  # bytes
    with pytest.raises(StoreError, match="did not answer"):
        through.local_file("array.npy", sha256=checksum)
    assert list((tmp_path / "home").rglob("*.npy")) == []
    proxy.cut_after = None
    path = through.local_file("array.npy", sha256=checksum)
    assert path is not None
    assert path.read_bytes() == content


def test_a_server_gone_in_mid_upload_leaves_the_old_object(store, s3_url, proxy, monkeypatch):
    store.objects.put("array.npy", b"old")
    monkeypatch.setenv("AWS_ENDPOINT_URL", proxy.address)
    through = open_store(s3_url).objects
    proxy.cut_upload_after = 1 << 20
    with pytest.raises(StoreError):
        through.put("array.npy", os.urandom(4 << 20))
    found = store.objects.get("array.npy")
    assert found is not None
    assert found.data == b"old"


def test_a_server_that_hangs_is_given_up(store, s3_url, proxy, monkeypatch):
    store.objects.put("a", b"")
    monkeypatch.setenv("AWS_ENDPOINT_URL", proxy.address)
    monkeypatch.setattr(s3_module, "PATIENCE", s3_module.PATIENCE.merge(s3_module.Config(read_timeout=1)))
    proxy.hangs = True
    with pytest.raises(StoreError, match="timeout"):
        open_store(s3_url).objects.get("a")
