"""`manage.py load_catalog`: a dataset becomes the catalogue."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from backend.catalog.loading import catalog_load
from engine.commands.progress import progress_bars
from engine.datasets.open import open_dataset
from engine.errors import EngineError


class Command(BaseCommand):
    """Safe to repeat; all of it happens or nothing."""

    help = "Load the movies of a dataset into the catalogue."

    def add_arguments(self, parser: CommandParser) -> None:
        """The dataset and how to treat what is there."""
        parser.add_argument("--dataset", required=True, help='"demo", or a folder or zip')
        parser.add_argument("--extra", help="a second dataset with more facts about the same movies")
        parser.add_argument(
            "--update", action="store_true", help="overwrite the facts of movies already there"
        )

    def handle(self, *args: Any, dataset: str, extra: str | None, update: bool, **options: Any) -> None:  # noqa: ARG002
        """Read, then write in one transaction."""
        try:
            with progress_bars() as progress:
                movies = open_dataset(dataset, extra=extra, progress=progress)
                report = catalog_load(movies, update=update, progress=progress)
        except EngineError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(
            f"{movies.name}: {report.added} movies added, {report.updated} updated, {report.removed} removed."
        )
