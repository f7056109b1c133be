"""All that is kept about a user, as a ZIP that programs and people can read."""

import csv
import io
import zipfile
from collections.abc import Iterable, Sequence
from tempfile import SpooledTemporaryFile
from typing import Any

import orjson

from backend.accounts.models import User
from backend.catalog.models import Movie
from backend.moods.selectors import mood_list
from backend.moods.serializers import mood_shown
from backend.posts.image_files import image_file_read
from backend.posts.models import Post
from backend.posts.selectors import post_list
from backend.posts.serializers import post_shown
from backend.ratings.selectors import rating_list

IN_MEMORY = 5_000_000  # bytes; a larger export goes to a temporary file
RATING_COLUMNS = ("movie_id", "title", "year", "stars", "predicted", "created_at", "updated_at")
SHELF_COLUMNS = ("movie_id", "title", "year", "shelf", "added_at")


def account_export(user: User) -> "SpooledTemporaryFile[bytes]":
    """Profile, ratings, shelves, moods, posts and images, at the beginning of a file."""
    file: SpooledTemporaryFile[bytes] = SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115  # the response closes it
    posts = list(post_list().filter(user=user))
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("profile.json", _json(_profile(user)))
        archive.writestr("ratings.csv", _ratings(user))
        archive.writestr("shelves.csv", _shelves(user))
        archive.writestr("moods.json", _json([mood_shown(mood) for mood in mood_list(user=user)]))
        archive.writestr("posts.json", _json([post_shown(post) for post in posts]))
        for post in posts:
            _add_image(archive, post)
    file.seek(0)
    return file


def _profile(user: User) -> dict[str, Any]:
    return {
        "id": user.pk,
        "email": user.email,
        "display_name": user.display_name,
        "is_staff": user.is_staff,
        "joined": user.date_joined,
        "last_login": user.last_login,
        "sessions": [
            {"opened_or_renewed": session.rotated_at, "ends": session.expires_at}
            for session in user.sessions.all()
        ],
        "providers": list(user.social_auth.values("provider", "uid", "created")),
    }


def _ratings(user: User) -> str:
    return _csv(
        RATING_COLUMNS,
        (
            (
                *_named(row.movie),
                row.value,
                row.predicted,
                row.created_at.isoformat(),
                row.updated_at.isoformat(),
            )
            for row in rating_list(user=user, ordering="updated_at")
        ),
    )


def _shelves(user: User) -> str:
    rows = user.shelved_movies.select_related("movie").order_by("added_at", "id")
    return _csv(SHELF_COLUMNS, ((*_named(row.movie), row.shelf, row.added_at.isoformat()) for row in rows))


def _named(movie: Movie) -> tuple[int, str, int | None]:
    return movie.pk, movie.title, movie.year


def _csv(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(columns)
    writer.writerows(rows)
    return text.getvalue()


def _add_image(archive: zipfile.ZipFile, post: Post) -> None:
    image = getattr(post, "image", None)
    data = image_file_read(name=image.name) if image else None
    if image and data is not None:
        archive.writestr(f"images/{image.name}", data)


def _json(value: Any) -> bytes:
    return orjson.dumps(value, default=str, option=orjson.OPT_INDENT_2)
