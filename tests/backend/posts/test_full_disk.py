"""A disk without room, a small one of the test's own: what cannot be kept is refused, and whole."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.backend.posts.pictures import encoded, picture

pytestmark = pytest.mark.usefixtures("movies")
URL = "/api/v1/posts/"


@pytest.fixture
def small_disk(tmp_path) -> Iterator[Path]:
    """A folder with room for 64 KiB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "none", folder], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip("only root can make a small disk")
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)


@pytest.fixture
def full_store(small_disk, settings) -> Path:
    """The store, on that disk; what fills it."""
    settings.OBJECT_STORE_URL = f"file://{small_disk}/store"
    filler = small_disk / "filler"
    with pytest.raises(OSError, match="No space"):
        filler.write_bytes(b"x" * 100_000)
    return filler


def test_an_image_for_which_there_is_no_room_is_refused_whole(full_store, client, upload):
    response = client.post(URL, {"movie_id": 1, "image": upload()})
    assert response.status_code == 503
    assert client.get(URL).json()["count"] == 0
    assert [path for path in full_store.parent.rglob("*") if path.is_file()] == [full_store]


def test_as_soon_as_there_is_room_it_is_taken(full_store, client, upload):
    client.post(URL, {"movie_id": 1, "image": upload()})
    full_store.unlink()
    response = client.post(URL, {"movie_id": 1, "image": upload()})
    assert response.status_code == 201
    assert client.get(URL).json()["count"] == 1


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # the disk goes first
def test_a_large_upload_that_finds_no_room_on_its_way_is_a_503(small_disk, settings, client, upload):
    settings.FILE_UPLOAD_TEMP_DIR = str(small_disk)
    settings.FILE_UPLOAD_MAX_MEMORY_SIZE = 1000
    response = client.post(
        URL, {"movie_id": 1, "image": upload(encoded(picture()) + b"\0" * 200_000)}, format="multipart"
    )
    assert response.status_code == 503
    assert "room" in response.json()["detail"]
