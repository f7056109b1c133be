"""The links in our letters: whom they name and what they prove."""

from django.contrib.auth.tokens import default_token_generator
from django.core import signing
from djoser.utils import decode_uid

from backend.accounts.models import User
from backend.api.errors import BrokenRule

SALT = "accounts.email"
EMAIL_LINK_SECONDS = 3 * 24 * 3600
NO_LONGER_VALID = "This link is not valid, or not any more."


def user_of_link(*, uid: str, token: str) -> User:
    """Who was sent the link; raises BrokenRule without saying what is wrong with it."""
    try:
        user = User.objects.filter(pk=int(decode_uid(uid))).first()
    except (ValueError, OverflowError):
        user = None
    if user is None or not default_token_generator.check_token(user, token):
        raise BrokenRule({"token": NO_LONGER_VALID})
    return user


def email_token(user: User, *, email: str) -> str:
    """Proves that its holder reads letters to the new address; void once the old one has changed."""
    return signing.dumps({"user": user.pk, "from": user.email, "to": email}, salt=SALT)


def email_of_token(token: str) -> tuple[User, str]:
    """The user and the new address; raises BrokenRule."""
    try:
        said = signing.loads(token, salt=SALT, max_age=EMAIL_LINK_SECONDS)
    except signing.BadSignature as error:
        raise BrokenRule({"token": NO_LONGER_VALID}) from error
    user = User.objects.filter(pk=said["user"], email=said["from"], is_active=True).first()
    if user is None:
        raise BrokenRule({"token": NO_LONGER_VALID})
    return user, said["to"]
