"""Accounts in Django's admin."""

from django.contrib import admin

from backend.accounts.models import User


@admin.register(User)
class UserAdmin(admin.ModelAdmin):  # type: ignore[type-arg]  # generic for the type checker only
    """Shows who has an account; passwords are changed by their owners."""

    list_display = ("email", "display_name", "is_active", "is_staff", "date_joined")
    list_filter = ("is_active", "is_staff")
    search_fields = ("email", "display_name")
    fields = (
        "email",
        "display_name",
        "is_active",
        "is_staff",
        "groups",
        "date_joined",
        "last_login",
    )
    readonly_fields = ("date_joined", "last_login")

    def has_add_permission(self, request: object) -> bool:  # noqa: ARG002
        """Nobody signs up for somebody else."""
        return False
