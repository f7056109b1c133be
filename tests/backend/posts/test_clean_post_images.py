from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from backend.posts import image_files, services
from backend.posts.models import PostImage
from engine.errors import StoreError

pytestmark = pytest.mark.usefixtures("movies")
URL = "/api/v1/posts/"


def clean() -> str:
    out = StringIO()
    call_command("clean_post_images", stdout=out)
    return out.getvalue()


def age(files, *, days: int) -> None:
    """As if the files had been stored some days ago."""
    day = f"{timezone.now() - timedelta(days=days):%Y%m%d}"
    for path in files():
        path.rename(path.with_name(day + path.name[8:]))


def test_what_a_crash_left_goes_and_what_is_shown_stays(client, upload, files):
    client.post(URL, {"movie_id": 1, "image": upload()})
    shown = files()
    for column in ("name", "thumbnail_name"):
        image = PostImage.objects.get()
        day = f"{timezone.now() - timedelta(days=9):%Y%m%d}"
        former = getattr(image, column)
        setattr(image, column, day + former[8:])
        image.save()
        (shown[0].parent / former).rename(shown[0].parent / getattr(image, column))
    orphan = shown[0].parent / "20200101-0123456789abcdef.jpg"
    orphan.write_bytes(b"left behind")
    assert "Removed 1 image" in clean()
    assert len(files()) == 2
    assert not orphan.exists()


def test_a_crash_between_file_and_row_is_made_good_the_night_after(client, upload, files, monkeypatch):
    def crash(*_, **__):
        raise SystemExit  # no handler runs after a crash

    monkeypatch.setattr(services, "image_files_delete", lambda _: None)
    monkeypatch.setattr(services, "_save", crash)
    with pytest.raises(SystemExit):
        client.post(URL, {"movie_id": 1, "image": upload()})
    assert len(files()) == 2
    assert "Removed 0" in clean()  # the row might still come
    age(files, days=3)
    assert "Removed 2" in clean()
    assert files() == []


def test_a_failed_save_takes_its_files_along(client, upload, files, monkeypatch):
    def fail(*_, **__):
        raise RuntimeError

    monkeypatch.setattr(services, "_save", fail)
    with pytest.raises(RuntimeError):
        client.post(URL, {"movie_id": 1, "image": upload()})
    assert files() == []


def test_an_unreachable_store_is_one_sentence(monkeypatch):
    def fail() -> None:
        raise StoreError("The store did not answer.")

    monkeypatch.setattr(image_files, "_store", fail)
    with pytest.raises(CommandError, match="did not answer"):
        clean()
