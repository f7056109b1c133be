"""Who uses NextFlex: an e-mail address, a password, a name to show."""

import uuid
from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.db import models
from django.utils import timezone


class UserManager(BaseUserManager["User"]):
    """Makes users and finds them whichever way their address is capitalised."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """A user who can log in; shown by the part before the @ unless named."""
        user = self.model(email=email.strip().lower(), **fields)
        user.display_name = user.display_name or user.email.split("@")[0]
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """A user who may do everything."""
        return self.create_user(email, password, **{**fields, "is_staff": True, "is_superuser": True})

    def get_by_natural_key(self, username: str | None) -> "User":
        """The user whose address this is."""
        return self.get(email=(username or "").strip().lower())


class User(AbstractBaseUser, PermissionsMixin):
    """A person with an account."""

    email = models.EmailField(unique=True)  # in lower case
    display_name = models.CharField(max_length=80, blank=True)
    is_staff = models.BooleanField(default=False)  # may open the admin
    is_active = models.BooleanField(default=True)
    awaits_activation = models.BooleanField(default=False)  # inactive until the address is proved
    date_joined = models.DateTimeField(default=timezone.now)

    objects: ClassVar[UserManager] = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    def __str__(self) -> str:
        return self.email


class Session(models.Model):
    """A browser that is logged in; each refresh replaces its token by the next one."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="sessions")
    token_id = models.CharField(max_length=64)  # the token to come next
    previous_token_id = models.CharField(max_length=64, blank=True)  # the one it replaced
    rotated_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.user} until {self.expires_at:%Y-%m-%d}"
