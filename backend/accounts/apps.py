"""Users, by e-mail address."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Label `accounts`, named by AUTH_USER_MODEL."""

    name = "backend.accounts"
