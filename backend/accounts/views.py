"""Accounts (djoser) and the session endpoints for browsers."""

from http import HTTPStatus
from typing import Any

from django.contrib.auth import authenticate
from djoser.serializers import SetPasswordSerializer
from djoser.views import UserViewSet
from drf_spectacular.utils import OpenApiResponse, extend_schema, extend_schema_view
from rest_framework.decorators import action
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.request import Request
from rest_framework.response import Response

from backend.accounts.models import User
from backend.accounts.serializers import AccessToken, Account, Login, NewAccount
from backend.accounts.services import SessionTokens, session_end, session_refresh, session_start
from backend.accounts.tokens import SessionToken
from backend.api.schema import problems
from backend.api.views import PublicView

COOKIE = "nextflex_session"
COOKIE_PATH = "/api/v1/auth/session/"
LOGGED_IN: dict[Any, Any] = {200: AccessToken, **problems(400, 401)}


@extend_schema_view(
    create=extend_schema(
        operation_id="createUser",
        tags=["Account"],
        request=NewAccount,
        responses={201: NewAccount, **problems(400)},
    )
)
class AccountViewSet(UserViewSet):  # type: ignore[misc]
    """Signing up, and a user's own account; djoser's other actions stay closed."""

    @extend_schema(
        methods=["GET"],
        operation_id="retrieveMe",
        tags=["Account"],
        responses={200: Account, **problems(401)},
    )
    @extend_schema(
        methods=["PATCH"],
        operation_id="updateMe",
        tags=["Account"],
        request=Account,
        responses={200: Account, **problems(400, 401)},
    )
    @action(["get", "patch"], detail=False)
    def me(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """The account of whoever asks."""
        response: Response = super().me(request, *args, **kwargs)
        return response

    @extend_schema(
        operation_id="setPassword",
        tags=["Account"],
        request=SetPasswordSerializer,
        responses={204: OpenApiResponse(description="Changed; every session ends."), **problems(400, 401)},
    )
    @action(["post"], detail=False)
    def set_password(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """Replace the password, the present one given; every session ends."""
        response: Response = super().set_password(request, *args, **kwargs)
        return response


class SessionLoginView(PublicView):
    """Log in from a browser."""

    @extend_schema(
        operation_id="sessionLogin",
        tags=["Session"],
        request=Login,
        responses={200: AccessToken, **problems(400, 401)},
    )
    def post(self, request: Request) -> Response:
        """An access token in the body, the session in an HttpOnly cookie."""
        login = Login(data=request.data)
        login.is_valid(raise_exception=True)
        user = authenticate(
            request, username=login.validated_data["email"], password=login.validated_data["password"]
        )
        if not isinstance(user, User):
            raise AuthenticationFailed("No account has this e-mail and this password.")
        return _token_response(request, session_start(user=user))


class SessionRefreshView(PublicView):
    """Stay logged in."""

    @extend_schema(
        operation_id="sessionRefresh",
        tags=["Session"],
        request=None,
        responses={200: AccessToken, **problems(401)},
    )
    def post(self, request: Request) -> Response:
        """A new access token for the session's cookie, which is replaced as well."""
        tokens = session_refresh(token=request.COOKIES.get(COOKIE, ""))
        if tokens is None:
            raise AuthenticationFailed("There is no session; log in.")
        return _token_response(request, tokens)


class SessionLogoutView(PublicView):
    """Log out."""

    @extend_schema(
        operation_id="sessionLogout",
        tags=["Session"],
        request=None,
        responses={204: OpenApiResponse(description="Logged out.")},
    )
    def post(self, request: Request) -> Response:
        """The session ends and its cookie goes, whether there was one or not."""
        session_end(token=request.COOKIES.get(COOKIE, ""))
        response = Response(status=HTTPStatus.NO_CONTENT)
        response.delete_cookie(COOKIE, path=COOKIE_PATH, samesite="Strict")
        return response


def _token_response(request: Request, tokens: SessionTokens) -> Response:
    response = Response({"access": tokens.access})
    if tokens.session is not None:
        response.set_cookie(
            COOKIE,
            tokens.session,
            max_age=SessionToken.lifetime,
            path=COOKIE_PATH,
            secure=request.is_secure(),  # plain http stays possible on one's own machine
            httponly=True,
            samesite="Strict",
        )
    response.headers["Cache-Control"] = "no-store"
    return response
