"""Moods in Django's admin."""

from django.contrib import admin

from backend.moods.models import Mood


@admin.register(Mood)
class MoodAdmin(admin.ModelAdmin):  # type: ignore[type-arg]  # generic for the type checker only
    """Who keeps which settings."""

    list_display = ("user", "name", "popularity", "era", "diversity", "lean")
    list_select_related = ("user",)
    raw_id_fields = ("user",)
    search_fields = ("user__email", "name")
