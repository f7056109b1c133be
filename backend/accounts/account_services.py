"""An account from beginning to end; where an address may be known already, nobody learns whether it is."""

from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.db import IntegrityError, transaction
from django.http import HttpRequest
from rest_framework_simplejwt.token_blacklist.models import OutstandingToken

from backend.accounts.links import email_of_token, email_token
from backend.accounts.mail import ActivationEmail, PasswordChangedEmail, PasswordResetEmail, mail_text
from backend.accounts.models import Session, User
from backend.api.errors import BrokenRule
from backend.api.throttles import MailEmailThrottle

TAKEN = "This e-mail has an account already."


def account_create(*, request: HttpRequest, email: str, password: str, display_name: str) -> None:
    """A new account, for a new address; whose address is known gets a letter instead."""
    waits = settings.ACTIVATION_REQUIRED
    user = _created(email, password, display_name=display_name, is_active=not waits, awaits_activation=waits)
    if user is None:
        _tell_of_account(email)
    elif waits:
        ActivationEmail(request, {"user": user}).send([user.email])


def _tell_of_account(email: str) -> None:
    """At most as many letters as one person may be sent; the others are left out without a word."""
    text = "Somebody, perhaps you, named your address for an account, but it has an account already."
    if MailEmailThrottle().allows(email):
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
    """The address is proved; raises BrokenRule for accounts that do not wait for that."""
    waiting = User.objects.filter(pk=user.pk, awaits_activation=True)
    if not waiting.update(is_active=True, awaits_activation=False):
        raise BrokenRule({"token": "This account is active already, or was closed."})


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
    """Ask the new address for a proof, by a letter; one that has an account gets told of that instead."""
    if User.objects.filter(email=email).exists():
        _tell_of_account(email)
        return
    address = link.format(token=email_token(user, email=email))
    text = f"To use this address at {settings.SITE_NAME}, open {address}"
    mail_text(to=email, subject=f"Your new address at {settings.SITE_NAME}", text=text)


def email_confirm(*, token: str) -> None:
    """Use the address that the token proves; raises BrokenRule."""
    user, email = email_of_token(token)
    _email_set(user, email=email)


def _email_set(user: User, *, email: str) -> None:
    former, user.email = user.email, email
    try:
        with transaction.atomic():
            user.save(update_fields=["email"])
    except IntegrityError as error:
        raise BrokenRule({"token": TAKEN}) from error
    text = f"Your account at {settings.SITE_NAME} now belongs to {email}. If that was not you, write to us."
    mail_text(to=former, subject=f"Your address at {settings.SITE_NAME} has changed", text=text)


@transaction.atomic
def account_delete(user: User) -> None:
    """The user and all that is theirs: ratings, posts, files, sessions, tokens, providers."""
    OutstandingToken.objects.filter(user=user).delete()  # would stay, without its user
    user.delete()
