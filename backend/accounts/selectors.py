"""Questions about users."""

from typing import cast

from rest_framework.request import Request

from backend.accounts.models import User


def user_of(request: Request) -> User:
    """Who is logged in; for views that nobody else reaches."""
    return cast(User, request.user)


def user_or_none(request: Request) -> User | None:
    """Who is logged in, if anybody is."""
    return user_of(request) if request.user.is_authenticated else None
