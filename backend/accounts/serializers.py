"""Accounts and tokens as the API shows them."""

from typing import Any

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError as PasswordError
from django.db import models
from rest_framework import serializers

from backend.accounts.links import user_of_link
from backend.accounts.models import User
from backend.api.errors import BrokenRule

PASSWORD_LENGTH = 1000  # hashing more would only keep us busy
PASSWORD_RULES = "Its rules are listed by auth/settings/."


class LowercaseEmail(serializers.EmailField):
    """An address as we keep it."""

    def to_internal_value(self, data: Any) -> str:
        """The address in lower case."""
        return str(super().to_internal_value(data)).lower()


class NewPassword(serializers.Serializer[models.Model]):
    """A password that keeps the rules; `about` the user whose name and address it must not resemble."""

    def check_password(self, password: str, *, field: str, about: User) -> None:
        """Raises BrokenRule with every rule that is broken, under the field's name."""
        try:
            validate_password(password, about)
        except PasswordError as error:
            raise BrokenRule({field: error.messages}) from error


class NewAccount(NewPassword):
    """What signing up takes."""

    email = LowercaseEmail(max_length=254)
    display_name = serializers.CharField(default="", allow_blank=True, max_length=80)
    password = serializers.CharField(
        write_only=True, trim_whitespace=False, max_length=PASSWORD_LENGTH, help_text=PASSWORD_RULES
    )

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """A good password."""
        about = User(email=attrs["email"], display_name=attrs["display_name"])
        self.check_password(attrs["password"], field="password", about=about)
        return attrs


class CreatedAccount(serializers.Serializer[models.Model]):
    """The same for a new address and for one that has an account."""

    email = serializers.EmailField()
    activation_required = serializers.BooleanField(help_text="A link in a letter comes first.")


class PasswordCheck(serializers.Serializer[models.Model]):
    """Proof that a change comes from the user and not from whoever sits at the browser."""

    current_password = serializers.CharField(
        default="", allow_blank=True, trim_whitespace=False, max_length=PASSWORD_LENGTH,
        help_text="May be left out by users who log in through a provider.",
    )  # fmt: skip

    def validate_current_password(self, value: str) -> str:
        """The right one, where there is one."""
        user: User = self.context["user"]
        if user.has_usable_password() and not user.check_password(value):
            raise BrokenRule("This is not your password.")
        return value


class PasswordChange(PasswordCheck, NewPassword):
    """The present password and the next one."""

    new_password = serializers.CharField(
        trim_whitespace=False, max_length=PASSWORD_LENGTH, help_text=PASSWORD_RULES
    )

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """A good password."""
        self.check_password(attrs["new_password"], field="new_password", about=self.context["user"])
        return attrs


class EmailChange(PasswordCheck):
    """The present password and the next address."""

    new_email = LowercaseEmail(max_length=254)


class EmailOnly(serializers.Serializer[models.Model]):
    """Where a letter is to go."""

    email = LowercaseEmail(max_length=254)


class EmailToken(serializers.Serializer[models.Model]):
    """From the link in a letter to a new address."""

    token = serializers.CharField(max_length=2000)


class Link(serializers.Serializer[models.Model]):
    """From the link in a letter."""

    uid = serializers.CharField(max_length=100)
    token = serializers.CharField(max_length=200)

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """The user it was sent to."""
        return {**attrs, "user": user_of_link(uid=attrs["uid"], token=attrs["token"])}


class PasswordReset(Link, NewPassword):
    """The link, and the next password."""

    new_password = serializers.CharField(
        trim_whitespace=False, max_length=PASSWORD_LENGTH, help_text=PASSWORD_RULES
    )

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        """A good password."""
        linked = super().validate(attrs)
        self.check_password(attrs["new_password"], field="new_password", about=linked["user"])
        return linked


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


class Tokens(serializers.Serializer[models.Model]):
    """What a program gets."""

    access = serializers.CharField()
    refresh = serializers.CharField(help_text="Good once.")


class AccessToken(serializers.Serializer[models.Model]):
    """What a browser keeps in memory; the refresh token travels in a cookie."""

    access = serializers.CharField()


class Provider(serializers.Serializer[models.Model]):
    """Somebody who vouches for users."""

    name = serializers.CharField(help_text="For auth/o/{provider}/.")
    title = serializers.CharField()


class AccountSettings(serializers.Serializer[models.Model]):
    """How accounts work on this site."""

    activation_required = serializers.BooleanField()
    password_rules = serializers.ListField(child=serializers.CharField(), help_text="To show beforehand.")
    providers = Provider(many=True)


class AuthorizationUrl(serializers.Serializer[models.Model]):
    """Where the provider asks its user."""

    authorization_url = serializers.CharField()
