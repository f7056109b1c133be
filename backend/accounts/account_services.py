"""An account from beginning to end; where an address may be known already, nobody learns whether it is."""

from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.db import IntegrityError, transaction
from django.http import HttpRequest
from rest_framework.exceptions import ValidationError
from rest_framework_simplejwt.token_blacklist.models import OutstandingToken

from backend.accounts.links import email_of_token, email_token
from backend.accounts.mail import ActivationEmail, PasswordChangedEmail, PasswordResetEmail, mail_text
from backend.accounts.models import Session, User

TAKEN = {"email": "This e-mail has an account already."}


def account_create(*, request: HttpRequest, email: str, password: str, display_name: str) -> None:
    """A new account; one whose address waits to be proved where that is asked for."""
    if not settings.ACTIVATION_REQUIRED:
        if _created(email, password, display_name=display_name) is None:
            raise ValidationError(TAKEN)
        return
    user = _created(email, password, display_name=display_name, is_active=False, awaits_activation=True)
    if user is not None:
        ActivationEmail(request, {"user": user}).send([user.email])
    else:
        text = "Somebody, perhaps you, tried to sign up with your address, which has an account already."
        mail_text(to=email, subject=f"You have an account at {settings.SITE_NAME}", text=text)


def _created(email: str, password: str, *, display_name: str, **state: bool) -> User | None:
    """None for a taken address, found out by the database: two may come at once."""
    if User.objects.filter(email=email).exists():
        make_password(password)  # takes the time that the other case takes
        return None
    try:
        with transaction.atomic():
            return User.objects.create_user(email, password, display_name=display_name, **state)
    except IntegrityError:
        return None


def account_activate(user: User) -> None:
    """The address is proved; raises ValidationError for accounts that do not wait for that."""
    waiting = User.objects.filter(pk=user.pk, awaits_activation=True)
    if not waiting.update(is_active=True, awaits_activation=False):
        raise ValidationError({"token": "This account is active already, or was closed."})


def account_send_activation(*, request: HttpRequest, email: str) -> None:
    """The link once more, if the account waits for it."""
    if user := User.objects.filter(email=email, awaits_activation=True).first():
        ActivationEmail(request, {"user": user}).send([user.email])


def password_send_reset(*, request: HttpRequest, email: str) -> None:
    """A link to a new password, if there is such an account and it has a password."""
    user = User.objects.filter(email=email, is_active=True).first()
    if user is not None and user.has_usable_password():
        PasswordResetEmail(request, {"user": user}).send([user.email])


@transaction.atomic
def password_set(user: User, *, request: HttpRequest, password: str) -> None:
    """Another password; every session and token of the former one ends."""
    user.set_password(password)
    user.save(update_fields=["password"])
    Session.objects.filter(user=user).delete()
    PasswordChangedEmail(request, {"user": user}).send([user.email])


def email_change(user: User, *, email: str, link: str) -> None:
    """Ask the new address for a proof where that is asked for; else use it at once."""
    if not settings.ACTIVATION_REQUIRED:
        _email_set(user, email=email)
    elif not User.objects.filter(email=email).exists():
        address = link.format(token=email_token(user, email=email))
        text = f"To use this address at {settings.SITE_NAME}, open {address}"
        mail_text(to=email, subject=f"Your new address at {settings.SITE_NAME}", text=text)


def email_confirm(*, token: str) -> None:
    """Use the address that the token proves; raises ValidationError."""
    user, email = email_of_token(token)
    _email_set(user, email=email)


def _email_set(user: User, *, email: str) -> None:
    former, user.email = user.email, email
    try:
        with transaction.atomic():
            user.save(update_fields=["email"])
    except IntegrityError as error:
        raise ValidationError({"new_email": TAKEN["email"]}) from error
    text = f"Your account at {settings.SITE_NAME} now belongs to {email}. If that was not you, write to us."
    mail_text(to=former, subject=f"Your address at {settings.SITE_NAME} has changed", text=text)


@transaction.atomic
def account_delete(user: User) -> None:
    """The user and all that is theirs: ratings, posts, files, sessions, tokens, providers."""
    OutstandingToken.objects.filter(user=user).delete()  # would stay, without its user
    user.delete()
