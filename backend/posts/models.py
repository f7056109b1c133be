"""Posts and the images that came with them."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from backend.catalog.models import Movie

TEXT_LENGTH = 5000


class Post(models.Model):
    """A user's post about a movie of the catalogue, or about one that it does not have."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="posts")
    movie = models.ForeignKey(Movie, null=True, blank=True, on_delete=models.SET_NULL, related_name="posts")
    title = models.CharField(max_length=255)  # the movie's; stays when the catalogue loses it
    half_stars = models.PositiveSmallIntegerField(null=True, blank=True)  # 1 … 10
    text = models.TextField(blank=True, max_length=TEXT_LENGTH)
    digest = models.CharField(max_length=64, editable=False)  # of the content: sending it twice posts it once
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("user", "digest"), name="post_once"),
            models.CheckConstraint(
                condition=Q(half_stars=None) | Q(half_stars__gte=1, half_stars__lte=10),
                name="post_rating_in_range",
            ),
        )
        indexes = (
            models.Index(fields=("-created_at", "-id"), name="post_by_time"),
            models.Index(fields=("user", "-created_at"), name="post_by_user"),
        )

    def __str__(self) -> str:
        return f"{self.user_id} on {self.title}"


class PostImage(models.Model):
    """What was read from an uploaded image, and the name of the clean copy that was kept."""

    post = models.OneToOneField(Post, on_delete=models.CASCADE, related_name="image")
    name = models.CharField(max_length=64, unique=True)  # of the copy in the store
    thumbnail_name = models.CharField(max_length=64, unique=True)
    digest = models.CharField(max_length=64)  # SHA-256 of the upload
    width = models.PositiveIntegerField()  # of the upload, in pixels, as coded
    height = models.PositiveIntegerField()
    orientation = models.PositiveSmallIntegerField()  # EXIF, 1 … 8; from 5 on it is shown lying on its side
    byte_count = models.PositiveIntegerField()
    format = models.CharField(max_length=8)  # as Pillow names it
    mode = models.CharField(max_length=8)  # Pillow's colour mode
    original_name = models.CharField(max_length=255, blank=True)
    taken_at = models.CharField(max_length=19, blank=True)  # ISO; a camera's clock knows no time zone
    camera = models.CharField(max_length=120, blank=True)
    uploaded_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"{self.original_name} ({self.width} × {self.height})"
