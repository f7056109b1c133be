"""Shelves in Django's admin."""

from django.contrib import admin

from backend.shelves.models import ShelvedMovie


@admin.register(ShelvedMovie)
class ShelvedMovieAdmin(admin.ModelAdmin):  # type: ignore[type-arg]  # generic for the type checker only
    """Who has put what aside."""

    list_display = ("user", "movie", "shelf", "added_at")
    list_select_related = ("user", "movie")
    list_filter = ("shelf",)
    raw_id_fields = ("user", "movie")
    search_fields = ("user__email", "movie__search_title")
