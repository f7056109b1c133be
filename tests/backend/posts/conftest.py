"""Images as people and attackers send them, and a store of the test's own."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from tests.backend.posts.pictures import encoded, picture

Upload = Callable[..., SimpleUploadedFile]


@pytest.fixture(autouse=True)
def files(tmp_path, settings) -> Callable[[], list[Path]]:
    """Says which image files are in the store."""
    settings.OBJECT_STORE_URL = f"file://{tmp_path}/store"
    return lambda: sorted((tmp_path / "store" / "uploads").glob("*"))


@pytest.fixture
def upload() -> Upload:
    """Makes a file to send; a JPEG unless told otherwise."""

    def make(data: bytes | None = None, name: str = "poster.jpg") -> SimpleUploadedFile:
        return SimpleUploadedFile(name, encoded(picture()) if data is None else data)

    return make


@pytest.fixture
def on_commit(django_capture_on_commit_callbacks: Callable[..., Any]) -> Callable[[], Any]:
    """Makes a context that does, at its end, what waits for the transaction."""
    return lambda: django_capture_on_commit_callbacks(execute=True)
