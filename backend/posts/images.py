"""The copies of posted images, from this server or by the bucket's signed address."""

from django.http import HttpResponse, HttpResponseRedirect
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework.exceptions import NotFound
from rest_framework.request import Request

from backend.api.schema import problems
from backend.api.views import PublicView
from backend.posts.image_files import content_type_of, image_file_link, image_file_read
from backend.posts.selectors import image_is_posted

KEPT_SECONDS = 86_400  # by browsers; not longer, since people delete what they posted


class PostImageView(PublicView):
    """A posted image or its thumbnail."""

    @extend_schema(
        operation_id="retrievePostImage",
        tags=["Post"],
        responses={
            (200, "image/jpeg"): OpenApiTypes.BINARY,
            (200, "image/webp"): OpenApiTypes.BINARY,
            302: OpenApiResponse(description="A signed address in the object store."),
            **problems(404, 503),
        },
    )
    def get(self, request: Request, name: str) -> HttpResponse:  # noqa: ARG002
        """The file; its content never changes under one name."""
        if not image_is_posted(name=name):
            raise NotFound("There is no such image.")
        if link := image_file_link(name=name):
            return HttpResponseRedirect(link, headers={"Cache-Control": "no-store"})
        data = image_file_read(name=name)
        if data is None:
            raise NotFound("There is no such image.")
        headers = {
            "Cache-Control": f"public, max-age={KEPT_SECONDS}, immutable",
            "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy": "default-src 'none'; sandbox",
        }
        return HttpResponse(data, content_type=content_type_of(name), headers=headers)
