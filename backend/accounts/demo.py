"""The two logins for trying NextFlex out on one's own machine."""

from django.conf import settings

from backend.accounts.models import User

LOOPBACK = {"127.0.0.1", "localhost", "::1"}


def demo_accounts_ensure() -> bool:
    """Create the demo user and the demo admin where they are missing; an existing password stays.

    Says whether it may: their password is public, so they are kept off a server that others can reach.
    """
    if settings.PRODUCTION or settings.HOST not in LOOPBACK:
        return False
    if not User.objects.filter(email=settings.DEMO_USER_EMAIL).exists():
        User.objects.create_user(settings.DEMO_USER_EMAIL, settings.DEMO_PASSWORD, display_name="Demo")
    if not User.objects.filter(email=settings.DEMO_ADMIN_EMAIL).exists():
        User.objects.create_superuser(settings.DEMO_ADMIN_EMAIL, settings.DEMO_PASSWORD, display_name="Admin")
    return True


def demo_accounts_open() -> list[User]:
    """Those of the two that can be logged in to with the published password."""
    emails = (settings.DEMO_USER_EMAIL, settings.DEMO_ADMIN_EMAIL)
    found = User.objects.filter(email__in=emails, is_active=True).order_by("is_staff")
    return [user for user in found if user.check_password(settings.DEMO_PASSWORD)]
