"""What follows from saving or deleting one movie: links, revision, cards."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial
from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete, post_save, pre_save

from backend.catalog.cards import cards
from backend.catalog.models import Movie
from backend.catalog.services import (
    catalog_changed,
    genres_without_movies_remove,
    movie_link_credits,
    movie_link_genres,
)

_bulk: ContextVar[bool] = ContextVar("bulk", default=False)


@contextmanager
def in_bulk() -> Iterator[None]:
    """Inside, nothing follows: who deletes thousands of movies calls the services once, at the end."""
    before = _bulk.set(True)
    try:
        yield
    finally:
        _bulk.reset(before)


def connect() -> None:
    """Listen to movies; bulk writes call the services themselves."""
    pre_save.connect(_fill, sender=Movie, dispatch_uid="movie_fill")
    post_save.connect(_saved, sender=Movie, dispatch_uid="movie_saved")
    post_delete.connect(_changed, sender=Movie, dispatch_uid="movie_deleted")


def _fill(instance: Movie, **_: Any) -> None:
    instance.fill_derived_columns()


def _saved(instance: Movie, **_: Any) -> None:
    movie_link_genres(movies=[instance])
    genres_without_movies_remove()
    movie_link_credits(movies=[instance])
    _changed(instance)


def _changed(instance: Movie, **_: Any) -> None:
    if _bulk.get():
        return
    catalog_changed()
    transaction.on_commit(partial(cards.refresh_movie, instance.pk))
