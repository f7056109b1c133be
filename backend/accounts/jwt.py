"""simplejwt's endpoints for programs, described for the schema."""

from functools import partial
from typing import Any

from drf_spectacular.utils import OpenApiResponse, extend_schema, extend_schema_view
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework_simplejwt import views
from rest_framework_simplejwt.serializers import TokenBlacklistSerializer, TokenVerifySerializer

from backend.accounts.serializers import Tokens
from backend.api.schema import problems
from backend.api.throttles import LoginEmailThrottle, LoginThrottle

described = partial(extend_schema, tags=["Token"])


@extend_schema_view(
    post=described(operation_id="createToken", responses={200: Tokens, **problems(400, 401, 415, 429)})
)
class TokenCreateView(views.TokenObtainPairView):
    """An access and a refresh token for an e-mail and a password."""

    throttle_classes = (LoginThrottle, LoginEmailThrottle)

    def post(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """The pair; a password that was right begins the count anew."""
        response = super().post(request, *args, **kwargs)
        LoginEmailThrottle.forget(request)
        return response


@extend_schema_view(
    post=described(
        operation_id="refreshToken",
        request=TokenBlacklistSerializer,
        responses={200: Tokens, **problems(400, 401, 415)},
    )
)
class TokenRefreshView(views.TokenRefreshView):
    """A new pair for a refresh token, which is used up by it."""


@extend_schema_view(
    post=described(
        operation_id="verifyToken",
        request=TokenVerifySerializer,
        responses={200: OpenApiResponse(description="The token is good."), **problems(400, 401, 415)},
    )
)
class TokenVerifyView(views.TokenVerifyView):
    """Whether a token is good."""


@extend_schema_view(
    post=described(
        operation_id="blacklistToken",
        request=TokenBlacklistSerializer,
        responses={200: OpenApiResponse(description="The token is used up."), **problems(400, 401, 415)},
    )
)
class TokenBlacklistView(views.TokenBlacklistView):
    """Use a refresh token up."""
