"""What follows from the end of an image's row, however it came about: its files go."""

from functools import partial
from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete

from backend.posts.image_files import image_files_delete
from backend.posts.models import PostImage


def connect() -> None:
    """Listen to images; deleting a post or a user deletes them too."""
    post_delete.connect(_deleted, sender=PostImage, dispatch_uid="post_image_deleted")


def _deleted(instance: PostImage, **_: Any) -> None:
    names = (instance.name, instance.thumbnail_name)
    transaction.on_commit(partial(image_files_delete, names))
