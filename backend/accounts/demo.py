"""The two logins for trying NextFlex out on one's own machine."""

from django.conf import settings

from backend.accounts.models import User


def demo_accounts_ensure() -> None:
    """Create the demo user and the demo admin where they are missing; an existing password stays."""
    if not User.objects.filter(email=settings.DEMO_USER_EMAIL).exists():
        User.objects.create_user(settings.DEMO_USER_EMAIL, settings.DEMO_PASSWORD, display_name="Demo")
    if not User.objects.filter(email=settings.DEMO_ADMIN_EMAIL).exists():
        User.objects.create_superuser(settings.DEMO_ADMIN_EMAIL, settings.DEMO_PASSWORD, display_name="Admin")
