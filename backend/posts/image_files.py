"""Where the copies lie: the object store, a local folder or a bucket."""

import logging
import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import lru_cache
from pathlib import PurePath

from django.conf import settings
from django.utils import timezone

from backend.api.errors import ServiceUnavailable
from backend.posts.image_copies import CONTENT_TYPE
from engine.artifacts import open_store
from engine.artifacts.objects import Objects
from engine.errors import StoreError

logger = logging.getLogger(__name__)
FOLDER = "uploads/"
ORPHAN_AGE = timedelta(days=1)  # a file may be younger than its row, which comes after it


@lru_cache(maxsize=1)
def _objects(url: str) -> Objects:
    return open_store(url).objects


def _store() -> Objects:
    return _objects(settings.OBJECT_STORE_URL)


@contextmanager
def _answering() -> Iterator[None]:
    try:
        yield
    except StoreError as error:
        logger.error("The image store failed: %s", error)
        raise ServiceUnavailable("The image store does not answer at the moment.") from error


def new_name(suffix: str) -> str:
    """A name that nobody can guess and that says the day, by which the clean-up goes."""
    return f"{timezone.now():%Y%m%d}-{uuid.uuid4().hex}{suffix}"


def content_type_of(name: str) -> str:
    """By the suffix, which we gave it."""
    return CONTENT_TYPE[PurePath(name).suffix]


def image_file_write(*, name: str, data: bytes) -> None:
    """Raises ServiceUnavailable."""
    with _answering():
        _store().put(FOLDER + name, data)


def image_file_read(*, name: str) -> bytes | None:
    """The copy; None where it is lost. Raises ServiceUnavailable."""
    with _answering():
        stored = _store().get(FOLDER + name)
    return stored.data if stored else None


def image_file_link(*, name: str) -> str | None:
    """The bucket's signed address of the copy; None where this server gives it out."""
    if not (seconds := settings.UPLOAD_LINK_SECONDS):
        return None
    with _answering():
        return _store().link(FOLDER + name, seconds=seconds, content_type=content_type_of(name))


def image_files_delete(names: Iterable[str]) -> None:
    """Remove copies; what the store keeps is left to the clean-up."""
    for name in names:
        try:
            _store().delete(FOLDER + name)
        except StoreError as error:
            logger.warning("An image stays until the next clean-up: %s", error)


def image_files_of_old() -> list[str]:
    """Names of the copies that are old enough to have a row. Raises StoreError."""
    limit = f"{timezone.now() - ORPHAN_AGE:%Y%m%d}"
    names = (key.removeprefix(FOLDER) for key in _store().keys(FOLDER))
    return [name for name in names if name[:8] < limit]
