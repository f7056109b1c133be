"""The tables that admins page through."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.db.models import Case, CharField, Count, F, Q, QuerySet, Value, When
from django.db.models.functions import Concat
from rest_framework import serializers

from backend.accounts.models import User
from backend.catalog.models import Movie
from backend.catalog.search_text import normalise
from backend.dashboard.edits import MovieEdit, PostEdit, RatingEdit, UserEdit
from backend.dashboard.grid_filters import Kind
from backend.dashboard.rows import MovieRow, PostRow, RatingRow, UserRow, columns_of
from backend.posts.models import Post
from backend.posts.serializers import IMAGES
from backend.ratings.models import Rating


@dataclass(frozen=True, kw_only=True)
class Table:
    """Rows of one model, and what may be done with them."""

    name: str  # in addresses
    noun: str  # in operations: listMovieRows
    rows: Callable[[], QuerySet[Any]]  # has every column of `row` under its name
    row: type[serializers.Serializer[Any]]
    edit: type[serializers.ModelSerializer[Any]]  # what of it can be changed
    found: Callable[[str], Q]  # which rows a quick search finds

    @cached_property
    def columns(self) -> dict[str, Kind]:
        """By name, in the order of the row."""
        return columns_of(self.row)


def _found_movies(search: str) -> Q:
    return Q(*(Q(search_text__contains=word) for word in normalise(search).split()))


def _found_users(search: str) -> Q:
    return Q(email__icontains=search) | Q(display_name__icontains=search)


def _found_ratings(search: str) -> Q:
    return Q(user__email__icontains=search) | Q(movie__search_title__contains=normalise(search))


def _users() -> QuerySet[Any]:
    return User.objects.annotate(rating_count=Count("ratings"))


def _ratings() -> QuerySet[Any]:
    return Rating.objects.annotate(
        email=F("user__email"),
        title=F("movie__title"),
        value=F("half_stars") / 2.0,  # type: ignore[no-redef]  # of rows, which are no instances
    )


def _found_posts(search: str) -> Q:
    return Q(user__email__icontains=search) | Q(title__icontains=search) | Q(text__icontains=search)


def _posts() -> QuerySet[Any]:
    thumbnail = Concat(Value(f"{IMAGES}/"), F("image__thumbnail_name"), Value("/"))
    return Post.objects.annotate(
        email=F("user__email"),
        value=F("half_stars") / 2.0,
        thumbnail_url=Case(When(image__isnull=False, then=thumbnail), output_field=CharField()),
        image_width=F("image__width"),
        image_height=F("image__height"),
        image_orientation=F("image__orientation"),
        image_bytes=F("image__byte_count"),
        image_format=F("image__format"),
        image_mode=F("image__mode"),
        image_name=F("image__original_name"),
        image_taken_at=F("image__taken_at"),
        image_camera=F("image__camera"),
    )


TABLES = (
    Table(
        name="movies",
        noun="Movie",
        rows=Movie.objects.all,
        row=MovieRow,
        edit=MovieEdit,
        found=_found_movies,
    ),
    Table(name="users", noun="User", rows=_users, row=UserRow, edit=UserEdit, found=_found_users),
    Table(name="ratings", noun="Rating", rows=_ratings, row=RatingRow, edit=RatingEdit, found=_found_ratings),
    Table(name="posts", noun="Post", rows=_posts, row=PostRow, edit=PostEdit, found=_found_posts),
)
