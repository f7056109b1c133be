"""Posts in Django's admin."""

from django.contrib import admin

from backend.posts.models import Post


@admin.register(Post)
class PostAdmin(admin.ModelAdmin):  # type: ignore[type-arg]  # generic for the type checker only
    """Who posted what; deleting a post here removes its image as well."""

    list_display = ("title", "user", "created_at")
    list_select_related = ("user",)
    raw_id_fields = ("user", "movie")
    search_fields = ("title", "user__email", "text")
