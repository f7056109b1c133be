"""Posts: everybody reads them, their authors write them."""

from collections.abc import Sequence
from functools import partial
from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework.parsers import JSONParser
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from backend.accounts.selectors import user_of
from backend.api.errors import BrokenRule, PayloadTooLarge
from backend.api.pagination import PageQuery, numbered_page
from backend.api.schema import page_of, problems
from backend.api.throttles import PostThrottle, throttled_by
from backend.api.uploads import UploadParser
from backend.api.views import PublicToReadView, body_of, query_of
from backend.catalog.selectors import movie_get
from backend.posts.image_reading import ReadImage, image_read
from backend.posts.models import Post
from backend.posts.selectors import post_get, post_get_own, post_list
from backend.posts.serializers import (
    PostChanges,
    PostInput,
    PostQuery,
    PostShown,
    PostTextChanges,
    PostTextInput,
    post_shown,
)
from backend.posts.services import post_create, post_update

POST_PAGE = page_of(PostShown)
PARSERS = (UploadParser, JSONParser)
described = partial(extend_schema, tags=["Post"])


class PostListView(PublicToReadView):
    """Everybody's posts."""

    parser_classes = PARSERS
    get_throttles = throttled_by(PostThrottle, methods=("POST",))

    @described(
        operation_id="listPosts",
        parameters=[PostQuery],
        responses={200: POST_PAGE, **problems(400, 404)},
        auth=[],
    )
    def get(self, request: Request) -> Response:
        """The latest first."""
        query = query_of(request, PostQuery)
        posts = post_list(movie_id=query.pop("movie_id"))
        return Response(numbered_page(request, count=posts.count(), take=_shown(posts), **query))

    @described(
        operation_id="createPost",
        request={"multipart/form-data": PostInput, "application/json": PostTextInput},
        responses={200: PostShown, 201: PostShown, **problems(400, 401, 404, 413, 415, 422, 429, 503)},
    )
    def post(self, request: Request) -> Response:
        """Post something about a movie; a rating counts as your rating of it. A repeated request is a 200."""
        fields = body_of(request, PostInput)
        movie_id = fields.pop("movie_id")
        movie = None if movie_id is None else movie_get(movie_id)
        image = _read(fields.pop("image"))
        post, is_new = post_create(user=user_of(request), movie=movie, image=image, **fields)
        status = HTTPStatus.CREATED if is_new else HTTPStatus.OK
        return Response(post_shown(post_get(post.pk)), status=status)


class OwnPostListView(APIView):
    """The user's posts."""

    @described(
        operation_id="listMyPosts",
        parameters=[PageQuery],
        responses={200: POST_PAGE, **problems(400, 401, 404)},
    )
    def get(self, request: Request) -> Response:
        """The latest first."""
        posts = post_list().filter(user=user_of(request))
        page = numbered_page(request, count=posts.count(), take=_shown(posts), **query_of(request, PageQuery))
        return Response(page)


class PostView(PublicToReadView):
    """One post."""

    parser_classes = PARSERS
    get_throttles = throttled_by(PostThrottle, methods=("PATCH",))

    @described(operation_id="retrievePost", responses={200: PostShown, **problems(404)}, auth=[])
    def get(self, request: Request, post_id: int) -> Response:  # noqa: ARG002
        """All of it."""
        return Response(post_shown(post_get(post_id)))

    @described(
        operation_id="updatePost",
        request={"multipart/form-data": PostChanges, "application/json": PostTextChanges},
        responses={200: PostShown, **problems(400, 401, 403, 404, 413, 415, 422, 429, 503)},
    )
    def patch(self, request: Request, post_id: int) -> Response:
        """Change what is named; for the author and for admins."""
        post = post_get_own(post_id, user=user_of(request))
        changes = body_of(request, PostChanges)
        image, drop_image = _read(changes.pop("image", None)), changes.pop("remove_image")
        post_update(post, changes=changes, image=image, drop_image=drop_image)
        return Response(post_shown(post_get(post_id)))

    @described(
        operation_id="deletePost",
        responses={204: OpenApiResponse(description="Gone with its image."), **problems(401, 403, 404)},
    )
    def delete(self, request: Request, post_id: int) -> Response:
        """Take the post back, its image as well; the rating of the movie stays."""
        post_get_own(post_id, user=user_of(request)).delete()
        return Response(status=HTTPStatus.NO_CONTENT)


def _shown(posts: Any) -> Any:
    def take(rows: slice) -> Sequence[dict[str, Any]]:
        page: Sequence[Post] = posts[rows]
        return [post_shown(post) for post in page]

    return take


def _read(upload: "UploadedFile[Any] | None") -> ReadImage | None:
    """The upload as an image; its errors under the field's name."""
    if upload is None:
        return None
    if (upload.size or 0) > settings.UPLOAD_MAX_BYTES:
        raise PayloadTooLarge(f"An image may have {settings.UPLOAD_MAX_BYTES / 1e6:g} MB.")
    try:
        return image_read(upload.read(), name=upload.name or "")
    except BrokenRule as error:
        raise BrokenRule({"image": error.detail}) from error
