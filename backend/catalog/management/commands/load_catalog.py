"""`manage.py load_catalog`: a dataset becomes the catalogue."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from backend.catalog.loading import catalog_load
from engine.artifacts import open_store
from engine.commands.progress import progress_bars
from engine.datasets.open import open_dataset
from engine.errors import EngineError
from engine.training.stored_interactions import store_interactions


class Command(BaseCommand):
    """Safe to repeat, and to interrupt: the next run does what is left."""

    help = "Load the movies of a dataset into the catalogue."

    def add_arguments(self, parser: CommandParser) -> None:
        """The dataset and how to treat what is there."""
        parser.add_argument("--dataset", required=True, help='"demo", or a folder or zip')
        parser.add_argument("--extra", help="a second dataset with more facts about the same movies")
        parser.add_argument(
            "--update", action="store_true", help="overwrite the facts of movies already there"
        )

    def handle(self, *args: Any, dataset: str, extra: str | None, update: bool, **options: Any) -> None:  # noqa: ARG002
        """The dataset's ratings go to the store, where training reads them; its movies to the database."""
        try:
            with progress_bars() as progress:
                movies = open_dataset(dataset, extra=extra, progress=progress)
                store_interactions(
                    movies.interactions,
                    fingerprint=movies.fingerprint,
                    objects=open_store(settings.OBJECT_STORE_URL).objects,
                )
                report = catalog_load(movies, update=update, progress=progress)
        except EngineError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(
            f"{movies.name}: {report.added} movies added, {report.updated} updated, {report.removed} removed."
        )
