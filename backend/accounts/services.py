"""Sessions of browsers: opened, carried on, ended; one transaction each."""

from dataclasses import dataclass
from datetime import timedelta

from django.db import transaction
from django.utils import timezone
from rest_framework_simplejwt.exceptions import TokenError

from backend.accounts.models import Session, User
from backend.accounts.tokens import SessionToken, access_token_for

# Two tabs that open together send the same cookie; within this time the second is no thief.
REUSE_LEEWAY = timedelta(seconds=10)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionTokens:
    """What a browser gets."""

    access: str
    session: str | None  # for the cookie; None where the browser has the newest already


@transaction.atomic
def session_start(*, user: User) -> SessionTokens:
    """A new session; the user's expired ones go."""
    now = timezone.now()
    Session.objects.filter(user=user, expires_at__lt=now).delete()
    session = Session(user=user, expires_at=now + SessionToken.lifetime)
    token = SessionToken.for_session(session)
    session.token_id = token.id
    session.save(force_insert=True)
    user.last_login = now
    user.save(update_fields=["last_login"])
    return SessionTokens(access=access_token_for(user), session=str(token))


def session_refresh(*, token: str) -> SessionTokens | None:
    """The next pair of tokens; None, and the session's end, for a token that was used before."""
    try:
        known = SessionToken(token)  # type: ignore[arg-type]  # text is what it takes
    except TokenError:
        return None
    with transaction.atomic():
        session = (
            Session.objects.select_for_update().select_related("user").filter(id=known["session"]).first()
        )
        if session is None:
            return None
        if not session.user.is_active or not known.fits(session.user):
            session.delete()
            return None
        return _advance(session, known)


def _advance(session: Session, token: SessionToken) -> SessionTokens | None:
    now = timezone.now()
    access = access_token_for(session.user)
    if token.id == session.token_id:
        following = SessionToken.for_session(session)
        session.previous_token_id, session.token_id = session.token_id, following.id
        session.rotated_at, session.expires_at = now, now + SessionToken.lifetime
        session.save()
        return SessionTokens(access=access, session=str(following))
    if token.id == session.previous_token_id and now - session.rotated_at < REUSE_LEEWAY:
        return SessionTokens(access=access, session=None)
    session.delete()  # somebody holds an old token: neither they nor the owner go on without the password
    return None


def session_end(*, token: str) -> None:
    """The session is over, whichever of its tokens this is."""
    try:
        known = SessionToken(token)  # type: ignore[arg-type]
    except TokenError:
        return
    Session.objects.filter(id=known["session"]).delete()
