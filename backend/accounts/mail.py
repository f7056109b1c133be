"""Letters to users, written at once and delivered in the background.

Whoever waits for an answer then learns nothing from how long it takes, and a mail server that is away
fails no request.
"""

from typing import Any

from django.core.mail import EmailMessage
from django.core.mail.message import EmailMultiAlternatives
from djoser import email

from backend.accounts.outbox import Outbox

outbox = Outbox(EmailMultiAlternatives.send)  # djoser's own renders again


def mail_later(message: EmailMessage) -> None:
    """Deliver the message when there is time; a failure is logged, without what the message says."""
    outbox.put(message)


class _Later:
    def send(self: Any, to: list[str], **_: Any) -> None:
        """What djoser calls; the message in its templates is filled now."""
        self.render()
        self.to, self.request = to, None
        mail_later(self)


class ActivationEmail(_Later, email.ActivationEmail):  # type: ignore[misc]
    """A link that proves the address."""


class PasswordResetEmail(_Later, email.PasswordResetEmail):  # type: ignore[misc]
    """A link to a new password."""


class PasswordChangedEmail(_Later, email.PasswordChangedConfirmationEmail):  # type: ignore[misc]
    """News of a changed password, in case it was somebody else."""


def mail_text(*, to: str, subject: str, text: str) -> None:
    """A short letter without a template."""
    mail_later(EmailMessage(subject=subject, body=text, to=[to]))
