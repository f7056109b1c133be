"""A setting of the dials, kept under a name."""

from django.conf import settings
from django.db import models

LEAN_LENGTH = 1000


class Mood(models.Model):
    """One of a user's settings."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="moods")
    name = models.CharField(max_length=60)
    popularity = models.FloatField(default=0)  # -1 … 1
    era = models.FloatField(default=0)  # -1 … 1
    diversity = models.FloatField(default=0)  # 0 … 1
    lean = models.CharField(max_length=LEAN_LENGTH, blank=True)  # "Horror:1,space:-0.5"
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("user", "name"), name="mood_named_once"),)

    def __str__(self) -> str:
        return f"{self.user_id}: {self.name}"
