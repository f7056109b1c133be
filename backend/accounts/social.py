"""What happens between a provider's word and a user of ours (a step of social-auth's pipeline)."""

from typing import Any

from social_core.exceptions import AuthException

from backend.accounts.models import User


class AddressRefused(AuthException):
    """The provider's user cannot become ours."""


def new_address(
    backend: Any, details: dict[str, Any], *_: Any, user: User | None = None, **__: Any
) -> dict[str, Any] | None:
    """A new user needs an address that nobody here has: a provider's word must not open another's account."""
    if user is not None:
        return None
    email = str(details.get("email") or "").strip().lower()
    if not email:
        raise AddressRefused(backend, "The provider names no e-mail address; make one visible to us there.")
    if User.objects.filter(email=email).exists():
        raise AddressRefused(backend, "There is an account with this e-mail; log in with its password.")
    return {"details": {**details, "email": email}}
