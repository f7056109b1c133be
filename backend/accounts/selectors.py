"""Questions about users."""

from typing import cast

from rest_framework.request import Request

from backend.accounts.models import User


def user_of(request: Request) -> User:
    """Who is logged in; for views that nobody else reaches."""
    return cast(User, request.user)
