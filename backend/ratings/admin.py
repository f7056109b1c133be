"""Ratings in Django's admin."""

from django.contrib import admin

from backend.ratings.models import Rating


@admin.register(Rating)
class RatingAdmin(admin.ModelAdmin):  # type: ignore[type-arg]  # generic for the type checker only
    """Who rated what."""

    list_display = ("user", "movie", "value", "updated_at")
    list_select_related = ("user", "movie")
    raw_id_fields = ("user", "movie")
    search_fields = ("user__email", "movie__search_title")
