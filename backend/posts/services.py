"""Changes to posts; the copies of an image are written before its row, so that a row never lacks them."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from typing import Any

from django.conf import settings
from django.db import IntegrityError, transaction
from rest_framework.exceptions import Throttled

from backend.accounts.models import User
from backend.api.errors import BrokenRule
from backend.api.retrying import retried_on_deadlock
from backend.catalog.models import Movie
from backend.posts.image_files import image_file_write, image_files_delete, new_name
from backend.posts.image_reading import ReadImage
from backend.posts.models import Post, PostImage
from backend.posts.selectors import DAY, post_count_today
from backend.ratings.services import rating_set


def post_create(
    *, user: User, movie: Movie | None, title: str, value: float | None, text: str, image: ReadImage | None
) -> tuple[Post, bool]:
    """The post, and whether it is new: the same content sent twice is one post."""
    post = Post(user=user, movie=movie, title=movie.title if movie else title, text=text)
    post.half_stars = _half_stars(value)
    post.digest = _digest(post, image_digest=image.facts.digest if image else "")
    if posted := Post.objects.filter(user=user, digest=post.digest).first():
        return posted, False
    if post_count_today(user=user) >= settings.UPLOADS_PER_DAY:
        raise Throttled(DAY.total_seconds(), f"{settings.UPLOADS_PER_DAY} posts a day is the most.")
    with _kept_copies(image) as names:
        try:
            _save(post, image=image, names=names)
        except IntegrityError:  # the second click, at the same moment
            image_files_delete(names)
            return Post.objects.get(user=user, digest=post.digest), False
    return post, True


def post_update(post: Post, *, changes: Mapping[str, Any], image: ReadImage | None, drop_image: bool) -> Post:
    """Give the post another title, rating, text or image; what is not named stays."""
    if "title" in changes and post.movie is None:
        post.title = changes["title"]
    if "value" in changes:
        post.half_stars = _half_stars(changes["value"])
    post.text = changes.get("text", post.text)
    former = PostImage.objects.filter(post=post).first()
    kept = "" if former is None or drop_image else former.digest
    post.digest = _digest(post, image_digest=image.facts.digest if image else kept)
    with _kept_copies(image) as names:
        try:
            _save(post, image=image, names=names, replaced=former if image or drop_image else None)
        except IntegrityError as error:
            raise BrokenRule("You have posted exactly this already.") from error
    return post


@retried_on_deadlock
@transaction.atomic
def _save(
    post: Post, *, image: ReadImage | None, names: tuple[str, ...], replaced: PostImage | None = None
) -> None:
    """The rows, all of them or none; a rating of a movie we know counts as the user's rating of it."""
    post.save()
    if replaced is not None:
        PostImage.objects.filter(pk=replaced.pk).delete()
    if image is not None:
        PostImage.objects.create(post=post, name=names[0], thumbnail_name=names[1], **asdict(image.facts))
    if post.movie and post.half_stars:
        rating_set(user=post.user, movie=post.movie, value=post.half_stars / 2)


@contextmanager
def _kept_copies(image: ReadImage | None) -> Iterator[tuple[str, ...]]:
    """The names of the copies, written; they go again when what comes next fails."""
    if image is None:
        yield ()
        return
    names = (new_name(image.suffix), new_name(image.suffix))
    try:
        for name, data in zip(names, (image.copy, image.thumbnail), strict=True):
            image_file_write(name=name, data=data)
        yield names
    except Exception:
        image_files_delete(names)
        raise


def _half_stars(value: float | None) -> int | None:
    return None if value is None else round(value * 2)


def _digest(post: Post, *, image_digest: str) -> str:
    content = [post.movie_id, post.title, post.half_stars, post.text, image_digest]
    return hashlib.sha256(json.dumps(content).encode()).hexdigest()
