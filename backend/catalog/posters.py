"""Real posters: fetched once from TMDB, kept on disk, served by us, so that browsers ask nobody else."""

import logging
import tempfile
from pathlib import Path

from django.conf import settings
from django.http import FileResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import extend_schema
from rest_framework.exceptions import NotFound
from rest_framework.request import Request

from backend.api.metrics import POSTERS
from backend.api.schema import problems
from backend.api.views import PublicView
from backend.catalog.models import Movie
from backend.catalog.selectors import movie_get
from backend.catalog.tmdb import POSTER_PATH, TmdbUnavailable, tmdb

logger = logging.getLogger(__name__)
MEDIA_TYPES = {".jpg": "image/jpeg", ".png": "image/png", ".webp": "image/webp"}


class PosterView(PublicView):
    """A movie's poster, from The Movie Database."""

    @extend_schema(
        operation_id="retrievePoster",
        tags=["Movie"],
        responses={(200, "image/jpeg"): OpenApiTypes.BINARY, **problems(404)},
    )
    def get(self, request: Request, movie_id: int) -> FileResponse:  # noqa: ARG002
        """The image; a 404 tells the client to draw one."""
        poster = _kept(movie_id)
        POSTERS.labels("disk" if poster else "TMDB").inc()
        poster = poster or _fetch(movie_get(movie_id))
        if poster is None:
            raise NotFound("There is no poster of this movie.")
        response = FileResponse(poster.open("rb"), content_type=MEDIA_TYPES[poster.suffix])
        response.headers["Cache-Control"] = "public, max-age=604800"
        return response


def _kept(movie_id: int) -> Path | None:
    return next(settings.POSTER_CACHE.glob(f"{movie_id}.*"), None)


def _fetch(movie: Movie) -> Path | None:
    if not settings.TMDB_TOKEN:
        return None
    try:
        path = movie.poster_path or (tmdb().poster_path(movie.tmdb_id) if movie.tmdb_id else "")
        image = tmdb().poster(path) if POSTER_PATH.match(path) else b""
    except TmdbUnavailable:
        return None
    try:
        return _keep(settings.POSTER_CACHE / f"{movie.pk}{Path(path).suffix}", image) if image else None
    except OSError as error:
        logger.warning("A poster could not be kept: %s", error)
        return None


def _keep(path: Path, image: bytes) -> Path:
    """Written whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
        try:
            file.write(image)
            file.flush()
        except OSError:
            Path(file.name).unlink()
            raise
    return Path(file.name).replace(path)
