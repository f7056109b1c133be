"""Logging in through Google or GitHub, where their keys are set (djoser's social endpoints)."""

from typing import Any

from django.conf import settings
from djoser.social.serializers import ProviderAuthSerializer
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.exceptions import AuthenticationFailed, NotFound
from rest_framework.request import Request
from rest_framework.response import Response
from social_django.utils import load_backend, load_strategy

from backend.accounts.serializers import AccessToken, AuthorizationUrl
from backend.accounts.services import session_start
from backend.accounts.session_views import token_response
from backend.api.schema import problems
from backend.api.throttles import LoginThrottle
from backend.api.views import PublicView

GIVEN_BACK = [
    OpenApiParameter(name, str, description="As the provider gave it.") for name in ("state", "code")
]


class ProviderAnswer(ProviderAuthSerializer):  # type: ignore[misc]
    """What the provider sent along; djoser's check of the state would use it up before social-auth's own."""

    def _validate_state(self, value: str) -> str:
        return value


class SocialLoginView(PublicView):
    """A provider that vouches for its users."""

    throttle_classes = (LoginThrottle,)

    @extend_schema(
        operation_id="startSocialLogin",
        tags=["Session"],
        responses={200: AuthorizationUrl, **problems(404, 429)},
    )
    def get(self, request: Request, provider: str) -> Response:
        """Where the browser has to go; the provider sends it back to the client's page /log-in/{provider}."""
        _refuse_unknown(provider)
        strategy = load_strategy(request._request)  # type: ignore[no-untyped-call]
        here = request.build_absolute_uri(f"/log-in/{provider}")
        strategy.session_set("redirect_uri", here)
        backend = load_backend(strategy, provider, redirect_uri=here)  # type: ignore[no-untyped-call]
        return Response({"authorization_url": backend.auth_url()})

    @extend_schema(
        operation_id="finishSocialLogin",
        tags=["Session"],
        request=None,
        parameters=GIVEN_BACK,
        responses={200: AccessToken, **problems(400, 401, 404, 429)},
    )
    def post(self, request: Request, provider: str) -> Response:
        """Log in with what the provider sent along: an access token, and the session in a cookie."""
        _refuse_unknown(provider)
        context: dict[str, Any] = {"request": request._request, "view": self}
        given = ProviderAnswer(data={}, context=context)
        given.is_valid(raise_exception=True)
        user = given.validated_data["user"]
        if user is None or not user.is_active:
            raise AuthenticationFailed("This account is closed.")
        return token_response(request, session_start(user=user))


def _refuse_unknown(provider: str) -> None:
    if provider not in settings.SOCIAL_PROVIDERS:
        raise NotFound("Nobody can log in here through this provider.")
    return
