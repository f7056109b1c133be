"""The session endpoints for browsers."""

from http import HTTPStatus

from django.contrib.auth import authenticate
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.request import Request
from rest_framework.response import Response

from backend.accounts.models import User
from backend.accounts.serializers import AccessToken, Login
from backend.accounts.services import SessionTokens, session_end, session_refresh, session_start
from backend.accounts.tokens import SessionToken
from backend.api.schema import problems
from backend.api.throttles import LoginEmailThrottle, LoginThrottle
from backend.api.views import PublicView, body_of

COOKIE = "nextflex_session"
COOKIE_PATH = "/api/v1/auth/session/"


class SessionLoginView(PublicView):
    """Log in from a browser."""

    throttle_classes = (LoginThrottle, LoginEmailThrottle)

    @extend_schema(
        operation_id="sessionLogin",
        tags=["Session"],
        request=Login,
        responses={200: AccessToken, **problems(400, 401, 415, 429)},
    )
    def post(self, request: Request) -> Response:
        """An access token in the body, the session in an HttpOnly cookie."""
        login = body_of(request, Login)
        user = authenticate(request, username=login["email"], password=login["password"])
        if not isinstance(user, User):
            raise AuthenticationFailed("No account has this e-mail and this password.")
        LoginEmailThrottle.forget(request)
        return token_response(request, session_start(user=user))


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
        return token_response(request, tokens)


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


def token_response(request: Request, tokens: SessionTokens) -> Response:
    """The access token in the body, the session in the cookie."""
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
