"""Accounts and tokens as the API shows them."""

from typing import Any

from django.db import models
from djoser.serializers import UserCreateSerializer
from rest_framework import serializers
from rest_framework.validators import UniqueValidator

from backend.accounts.models import User


class LowercaseEmail(serializers.EmailField):
    """An address as we keep it."""

    def to_internal_value(self, data: Any) -> str:
        """The address in lower case."""
        return str(super().to_internal_value(data)).lower()


class NewAccount(UserCreateSerializer):  # type: ignore[misc]
    """What signing up takes, checked by djoser (password strength included)."""

    email = LowercaseEmail(
        max_length=254,
        validators=[UniqueValidator(User.objects.all(), message="This e-mail has an account already.")],
    )

    class Meta:
        model = User
        fields = ("id", "email", "display_name", "password")


class Account(serializers.ModelSerializer[User]):
    """A user's own account."""

    display_name = serializers.CharField(max_length=80)

    class Meta:
        model = User
        fields = ("id", "email", "display_name", "is_staff")
        read_only_fields = ("id", "email", "is_staff")


class Login(serializers.Serializer[models.Model]):
    """An address and its password."""

    email = LowercaseEmail(write_only=True)
    password = serializers.CharField(write_only=True, trim_whitespace=False)


class AccessToken(serializers.Serializer[models.Model]):
    """What a browser keeps in memory; the refresh token travels in a cookie."""

    access = serializers.CharField()
