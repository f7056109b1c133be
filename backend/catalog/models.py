"""Movies, their genres, and what the catalogue was loaded from."""

from django.db import models

from backend.catalog.search_text import normalise

CREDITED_CAST = 20  # of each movie, in billing order


class Genre(models.Model):
    """A genre that at least one movie has."""

    name = models.CharField(max_length=80, unique=True)

    class Meta:
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name


class Movie(models.Model):
    """A movie; its id is the item id of the dataset it came from."""

    # Short columns first: lists and searches read them without the long ones behind.
    id = models.BigIntegerField(primary_key=True)
    title = models.CharField(max_length=255)
    year = models.SmallIntegerField(null=True, blank=True)
    release_date = models.CharField(max_length=10, blank=True)  # ISO; many datasets know the year only
    rating_count = models.PositiveIntegerField(default=0)
    rating_mean = models.FloatField(null=True, blank=True)  # stars
    weighted_rating = models.FloatField(default=0)  # stars, drawn to the mean of all where ratings are few
    trending_score = models.FloatField(default=0)  # ratings, each worth less the older it is
    runtime = models.PositiveSmallIntegerField(null=True, blank=True)  # minutes
    language = models.CharField(max_length=8, blank=True)  # ISO 639-1
    imdb_id = models.CharField(max_length=16, blank=True)
    tmdb_id = models.BigIntegerField(null=True, blank=True)
    poster_path = models.CharField(max_length=120, blank=True)  # at TMDB
    dataset = models.CharField(max_length=80, blank=True, editable=False)  # empty: added by hand
    release_order = models.CharField(max_length=10, editable=False)  # the date, or else the year
    search_title = models.CharField(max_length=255, editable=False)
    search_text = models.TextField(editable=False)  # title and people
    # How many ratings of 0.5, 1 … 5 stars the dataset has; empty where it has none.
    rating_histogram = models.JSONField(default=list, blank=True, editable=False)
    genres = models.JSONField(default=list, blank=True)  # to show; MovieGenre is what filters use
    directors = models.JSONField(default=list, blank=True)
    cast = models.JSONField(default=list, blank=True)  # in billing order
    keywords = models.JSONField(default=list, blank=True)
    overview = models.TextField(blank=True)

    class Meta:
        indexes = (
            models.Index(fields=("-trending_score", "-rating_count", "id"), name="movie_by_trend"),
            models.Index(fields=("-rating_count", "id"), name="movie_by_rating_count"),
            models.Index(fields=("-weighted_rating", "-rating_count", "id"), name="movie_by_weighted_rating"),
            models.Index(fields=("language", "-rating_count", "id"), name="movie_by_language"),
            models.Index(fields=("-release_order", "-rating_count", "id"), name="movie_by_release"),
            models.Index(fields=("year", "-rating_count", "id"), name="movie_by_year"),
            models.Index(fields=("-year", "-rating_count", "id"), name="movie_by_latest_year"),
            models.Index(fields=("search_title", "id"), name="movie_by_title"),
            models.Index(fields=("tmdb_id",), name="movie_by_tmdb_id"),
        )

    def __str__(self) -> str:
        return f"{self.title} ({self.year})" if self.year else self.title

    @property
    def credited(self) -> set[str]:
        """Who made it or plays in it, as searches compare names."""
        names = (normalise(name)[:120] for name in [*self.directors, *self.cast[:CREDITED_CAST]])
        return {name for name in names if name}

    def fill_derived_columns(self) -> None:
        """Derive what searches and orders look at from what people see."""
        self.release_order = self.release_date or (f"{self.year:04d}" if self.year else "")
        self.search_title = normalise(self.title)[:255]
        self.search_text = normalise(" ".join([self.title, *self.directors, *self.cast[:10]]))


class MovieGenre(models.Model):
    """One genre of one movie, for filters."""

    movie = models.ForeignKey(Movie, on_delete=models.CASCADE, related_name="genre_links")
    genre = models.ForeignKey(Genre, on_delete=models.CASCADE, related_name="movie_links")

    class Meta:
        constraints = (models.UniqueConstraint(fields=("genre", "movie"), name="movie_genre_once"),)

    def __str__(self) -> str:
        return f"{self.movie_id}: {self.genre_id}"


class MovieCredit(models.Model):
    """One person who made a movie or plays in it, for filters."""

    name = models.CharField(max_length=120)  # as searches compare it
    movie = models.ForeignKey(Movie, on_delete=models.CASCADE, related_name="credits")

    class Meta:
        constraints = (models.UniqueConstraint(fields=("name", "movie"), name="movie_credit_once"),)

    def __str__(self) -> str:
        return f"{self.movie_id}: {self.name}"


class CatalogRevision(models.Model):
    """A single row: which state the movies are in, and the dataset they came from."""

    number = models.BigIntegerField(default=0)  # one more after each change of a movie
    dataset = models.CharField(max_length=80, blank=True)
    fingerprint = models.CharField(max_length=80, blank=True)
    source_stamp = models.CharField(max_length=80, blank=True)  # of the files, cheaper than the fingerprint

    def __str__(self) -> str:
        return f"{self.dataset}, revision {self.number}"
