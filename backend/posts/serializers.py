"""Posts as the API takes and shows them."""

from typing import Any

from rest_framework import serializers

from backend.api.errors import BrokenRule
from backend.api.ids import MAX_ID
from backend.api.pagination import PageQuery
from backend.api.uploads import UploadField
from backend.catalog.cards import cards
from backend.catalog.serializers import MovieCard
from backend.posts.models import TEXT_LENGTH, Post, PostImage
from backend.ratings.serializers import StarsField

IMAGES = "/api/v1/posts/images"


class ImageUpload(UploadField):
    """A JPEG, PNG, WebP or GIF; looked at by `image_read`."""


class PostTextChanges(serializers.Serializer[Any]):
    """What of a post can be changed; what is left out stays."""

    title = serializers.CharField(
        required=False, max_length=255, help_text="Of a movie the catalogue does not have."
    )
    value = StarsField(required=False, allow_null=True)
    text = serializers.CharField(required=False, allow_blank=True, max_length=TEXT_LENGTH)
    remove_image = serializers.BooleanField(default=False)


class PostChanges(PostTextChanges):
    """The same as a form, which can hold a file."""

    image = ImageUpload(required=False, max_length=255)


class PostTextInput(serializers.Serializer[Any]):
    """A movie, and something about it."""

    movie_id = serializers.IntegerField(default=None, min_value=0, max_value=MAX_ID)
    title = serializers.CharField(
        default="", max_length=255, help_text="Instead of movie_id, for a movie the catalogue does not have."
    )
    value = StarsField(default=None, allow_null=True)
    text = serializers.CharField(default="", allow_blank=True, max_length=TEXT_LENGTH)

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """One movie, and not nothing about it."""
        if (attrs["movie_id"] is None) == (attrs["title"] == ""):
            raise BrokenRule({"movie_id": "Name either movie_id or title."})
        if attrs["value"] is None and not attrs["text"] and attrs.get("image") is None:
            raise BrokenRule("Give a rating, a text or an image.")
        return attrs


class PostInput(PostTextInput):
    """The same as a form, which can hold a file."""

    image = ImageUpload(default=None, max_length=255)


class PostQuery(PageQuery):
    """Which posts."""

    movie_id = serializers.IntegerField(
        default=None, min_value=0, max_value=MAX_ID, help_text="Those about this movie."
    )


class PostAuthor(serializers.Serializer[Any]):
    """Who wrote it."""

    id = serializers.IntegerField()
    display_name = serializers.CharField()


class PostImageShown(serializers.Serializer[Any]):
    """The image, and what the uploaded file said about itself."""

    url = serializers.CharField(help_text="A clean copy: upright, without the camera's notes.")
    thumbnail_url = serializers.CharField()
    width = serializers.IntegerField(help_text="Pixels, as coded in the uploaded file.")
    height = serializers.IntegerField()
    orientation = serializers.IntegerField(help_text="EXIF, 1 to 8; from 5 on the sides are swapped.")
    byte_count = serializers.IntegerField()
    format = serializers.CharField(help_text="JPEG, PNG, WEBP or GIF.")
    mode = serializers.CharField(help_text="Colour mode, such as RGB, CMYK, P or I;16.")
    original_name = serializers.CharField()
    taken_at = serializers.CharField(help_text="By the camera's clock, 2026-01-31T12:00:00, or empty.")
    camera = serializers.CharField(help_text="Maker and model, or empty.")
    uploaded_at = serializers.DateTimeField()


class PostShown(serializers.Serializer[Any]):
    """A post."""

    id = serializers.IntegerField()
    author = PostAuthor()
    movie = MovieCard(allow_null=True, help_text="Null: not in the catalogue.")
    title = serializers.CharField()
    value = StarsField(allow_null=True)
    text = serializers.CharField()
    image = PostImageShown(allow_null=True)
    created_at = serializers.DateTimeField()
    updated_at = serializers.DateTimeField()


def post_shown(post: Post) -> dict[str, Any]:
    """A `PostShown` of a post that was read with its user and image."""
    image = getattr(post, "image", None)
    return {
        "id": post.pk,
        "author": {"id": post.user_id, "display_name": post.user.display_name},
        "movie": cards.all().get(post.movie_id) if post.movie_id is not None else None,
        "title": post.title,
        "value": None if post.half_stars is None else post.half_stars / 2,
        "text": post.text,
        "image": _image_shown(image) if image else None,
        "created_at": post.created_at,
        "updated_at": post.updated_at,
    }


def _image_shown(image: PostImage) -> dict[str, Any]:
    facts = ("width", "height", "orientation", "byte_count", "format", "mode", "original_name", "taken_at")
    return {
        "url": f"{IMAGES}/{image.name}/",
        "thumbnail_url": f"{IMAGES}/{image.thumbnail_name}/",
        **{name: getattr(image, name) for name in (*facts, "camera", "uploaded_at")},
    }
