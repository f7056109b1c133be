"""The kinds of view: for everyone, and for admins; a plain APIView is for the user who is logged in."""

from functools import lru_cache
from typing import Any, NoReturn, TypeVar

from django.http import QueryDict
from rest_framework.authentication import BaseAuthentication
from rest_framework.exceptions import MethodNotAllowed, ValidationError
from rest_framework.permissions import SAFE_METHODS, AllowAny, IsAdminUser, IsAuthenticatedOrReadOnly
from rest_framework.request import Request
from rest_framework.serializers import ListField, Serializer
from rest_framework.views import APIView

from backend.api.json_types import type_errors

Checked = TypeVar("Checked", bound=Serializer[Any])


class PublicView(APIView):
    """Answers guests and users alike, and so looks nobody up."""

    authentication_classes = ()
    permission_classes = (AllowAny,)

    def get_authenticate_header(self, request: Request) -> str:  # noqa: ARG002
        """Keeps a failed login a 401; without a header DRF makes it a 403."""
        return 'Bearer realm="api"'


class OpenView(APIView):
    """Answers guests, and users who say who they are in their own way; a bad token is a 401."""

    permission_classes = (AllowAny,)


class StaffView(APIView):
    """Answers admins only."""

    permission_classes = (IsAdminUser,)


class PublicToReadView(APIView):
    """Shows everybody the same, so that readers are not looked up; changes take a login."""

    permission_classes = (IsAuthenticatedOrReadOnly,)

    def get_authenticators(self) -> list[BaseAuthentication]:
        """None for readers, whose tokens may be stale."""
        reads = self.request is not None and self.request.method in SAFE_METHODS
        return [] if reads else list(super().get_authenticators())

    def permission_denied(
        self, request: Request, message: str | None = None, code: str | None = None
    ) -> NoReturn:
        """A method that nobody may use is not allowed rather than one to log in for."""
        if not hasattr(self, (request.method or "").lower()):
            raise MethodNotAllowed(request.method or "")
        super().permission_denied(request, message, code)


def query_of(request: Request, query: type[Serializer[Any]]) -> dict[str, Any]:
    """The query's parameters, checked; a bad one is a 400 that names it, an empty one counts as given."""
    return dict(_parsed(query, request.META.get("QUERY_STRING", "").encode("latin-1")))


@lru_cache(maxsize=1024)
def _parsed(query: type[Serializer[Any]], text: bytes) -> dict[str, Any]:
    """Remembered: the same text always means the same, and reading it takes longer than many an answer."""
    given, fields = QueryDict(text), query._declared_fields
    named = {
        name: given.getlist(name) if isinstance(fields[name], ListField) else given[name]
        for name in given
        if name in fields
    }
    parsed = query(data=named)
    parsed.is_valid(raise_exception=True)
    return dict(parsed.validated_data)


def body_of(request: Request, body: type[Serializer[Any]], **context: Any) -> dict[str, Any]:
    """The body's fields, checked; a bad one is a 400 that names it."""
    return dict(checked(body(data=request.data, context=context)).validated_data)


def checked(serializer: Checked) -> Checked:
    """The serializer, its data good; raises ValidationError. JSON has types, a form is all text."""
    data = serializer.initial_data
    if not isinstance(data, QueryDict) and (errors := type_errors(serializer, data)):
        raise ValidationError(errors)
    serializer.is_valid(raise_exception=True)
    return serializer
