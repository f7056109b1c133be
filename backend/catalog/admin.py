"""Movies in Django's admin."""

from django.contrib import admin
from django.http import HttpRequest

from backend.catalog.models import Movie


@admin.register(Movie)
class MovieAdmin(admin.ModelAdmin):  # type: ignore[type-arg]  # generic for the type checker only
    """Facts can be mended; statistics come from the dataset."""

    list_display = ("title", "year", "rating_count", "rating_mean")
    search_fields = ("search_title",)
    ordering = ("-rating_count", "id")
    show_full_result_count = False
    readonly_fields = ("rating_count", "rating_mean", "weighted_rating", "trending_score")

    def get_readonly_fields(self, request: HttpRequest, obj: Movie | None = None) -> tuple[str, ...]:  # noqa: ARG002
        """A movie keeps its id: ratings and models refer to it."""
        return (*self.readonly_fields, "id") if obj else self.readonly_fields
