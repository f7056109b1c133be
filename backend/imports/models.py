"""An upload, what was found in it, and what it changed."""

from django.conf import settings
from django.db import models

from backend.imports.entries import TITLE_LENGTH
from backend.shelves.models import Shelf

HINT_LENGTH = 200  # characters of what is said about a row


class Import(models.Model):
    """One upload of one user."""

    class Status(models.TextChoices):
        """Where it stands."""

        CHECKED = "checked"
        APPLIED = "applied"
        UNDONE = "undone"

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="imports")
    status = models.CharField(max_length=7, choices=Status.choices, default=Status.CHECKED)
    name = models.CharField(max_length=255)  # of the uploaded file
    files = models.JSONField(default=list)  # each file of it as a FileRead
    created_at = models.DateTimeField(auto_now_add=True)
    applied_at = models.DateTimeField(null=True)

    class Meta:
        indexes = (models.Index(fields=("user", "-created_at"), name="import_by_time"),)

    def __str__(self) -> str:
        return f"{self.name} of {self.user_id}: {self.status}"


class ImportRow(models.Model):
    """One row of the upload, and what can be done with it."""

    class State(models.TextChoices):
        """What was found."""

        MATCHED = "matched"
        AMBIGUOUS = "ambiguous"
        NOT_FOUND = "not_found"
        EXISTS = "exists"
        BAD = "bad"
        SKIPPED = "skipped"

    upload = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="rows")
    place = models.PositiveIntegerField()  # in the upload, from 1
    file = models.CharField(max_length=255)
    line = models.PositiveIntegerField()
    kind = models.CharField(max_length=9)  # as in entries.Kind
    title = models.CharField(max_length=TITLE_LENGTH)
    year = models.SmallIntegerField(null=True)
    half_stars = models.PositiveSmallIntegerField(null=True)
    at = models.DateTimeField(null=True)
    state = models.CharField(max_length=9, choices=State.choices)
    hint = models.CharField(max_length=HINT_LENGTH, blank=True)
    movie_id = models.BigIntegerField(null=True)  # no foreign key: the movie may go before the import does
    choices = models.JSONField(default=list)  # ids of the movies that an ambiguous row may mean

    class Meta:
        constraints = (models.UniqueConstraint(fields=("upload", "place"), name="import_row_once"),)
        indexes = (models.Index(fields=("upload", "state", "place"), name="import_row_by_state"),)

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}: {self.title}, {self.state}"


class RatingChange(models.Model):
    """A rating that an import wrote, and what was there before."""

    upload = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="rating_changes")
    movie_id = models.BigIntegerField()
    half_stars = models.PositiveSmallIntegerField()
    at = models.DateTimeField()  # what the rating's updated_at was set to
    former_half_stars = models.PositiveSmallIntegerField(null=True)  # None: not rated before
    former_created_at = models.DateTimeField(null=True)
    former_updated_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("upload", "movie_id"), name="rating_changed_once"),)

    def __str__(self) -> str:
        return f"{self.upload_id}: {self.movie_id} to {self.half_stars}"


class ShelfChange(models.Model):
    """A movie that an import put on the watchlist, and where it was before."""

    upload = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="shelf_changes")
    movie_id = models.BigIntegerField()
    at = models.DateTimeField()  # what its added_at was set to
    former_shelf = models.CharField(max_length=9, choices=Shelf.choices, blank=True)
    former_added_at = models.DateTimeField(null=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("upload", "movie_id"), name="shelf_changed_once"),)

    def __str__(self) -> str:
        return f"{self.upload_id}: {self.movie_id} to the watchlist"
