"""The token that a browser's session cookie holds."""

from rest_framework_simplejwt.settings import api_settings
from rest_framework_simplejwt.tokens import AccessToken, Token
from rest_framework_simplejwt.utils import get_md5_hash_password

from backend.accounts.models import Session, User


class SessionToken(Token):
    """Proves one step of a session; its type keeps it from passing for one of simplejwt's tokens."""

    token_type = "session"
    lifetime = api_settings.REFRESH_TOKEN_LIFETIME

    @classmethod
    def for_session(cls, session: Session) -> "SessionToken":
        """A token for the session's user, with an id of its own."""
        token = cls.for_user(session.user)
        token["session"] = str(session.id)
        return token

    @property
    def id(self) -> str:
        """Unlike that of any other token."""
        return str(self[api_settings.JTI_CLAIM])

    def fits(self, user: User) -> bool:
        """Whether the password is still the one the session was opened with."""
        return bool(self.get(api_settings.REVOKE_TOKEN_CLAIM) == get_md5_hash_password(user.password))


def access_token_for(user: User) -> str:
    """A short-lived token for the Authorization header."""
    return str(AccessToken.for_user(user))
