"""A user's rating of a movie."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from backend.catalog.models import Movie


class Rating(models.Model):
    """Half a star to five; the last one given counts."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="ratings")
    movie = models.ForeignKey(Movie, on_delete=models.CASCADE, related_name="ratings")
    half_stars = models.PositiveSmallIntegerField()  # 1 … 10, exact where a float would need rounding
    # What was expected before it was given, from the user's other ratings: stars, and an 80 % interval.
    predicted = models.FloatField(null=True, editable=False)
    predicted_lower = models.FloatField(null=True, editable=False)
    predicted_upper = models.FloatField(null=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("user", "movie"), name="rating_once"),
            models.CheckConstraint(
                condition=Q(half_stars__gte=1, half_stars__lte=10), name="rating_in_range"
            ),
        )
        indexes = (models.Index(fields=("user", "-updated_at"), name="rating_by_time"),)

    def __str__(self) -> str:
        return f"{self.user_id} rates {self.movie_id}: {self.value}"

    @property
    def value(self) -> float:
        """The rating in stars."""
        return self.half_stars / 2
