"""Movies that a user has put aside."""

from django.conf import settings
from django.db import models
from django.utils import timezone

from backend.catalog.models import Movie


class Shelf(models.TextChoices):
    """Where a movie can be put; who wants to see it does not hide it, so it is on one at most."""

    WATCHLIST = "watchlist"
    HIDDEN = "hidden"


class ShelvedMovie(models.Model):
    """A movie on one of a user's shelves."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="shelved_movies"
    )
    movie = models.ForeignKey(Movie, on_delete=models.CASCADE, related_name="shelved_movies")
    shelf = models.CharField(max_length=9, choices=Shelf.choices)
    added_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("user", "movie"), name="shelved_once"),)
        indexes = (models.Index(fields=("user", "shelf", "-added_at"), name="shelved_by_time"),)

    def __str__(self) -> str:
        return f"{self.user_id} has {self.movie_id} on the shelf {self.shelf}"
