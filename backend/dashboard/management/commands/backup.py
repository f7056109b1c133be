"""`manage.py backup`: the database and the store in a folder."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from backend.dashboard.backups import backup_write
from engine.commands.progress import progress_bars
from engine.errors import EngineError


class Command(BaseCommand):
    """May run while the site serves."""

    help = "Write the database and the store to a new folder."

    def add_arguments(self, parser: CommandParser) -> None:
        """Where to."""
        parser.add_argument("folder", type=Path, help="a folder that does not exist yet")

    def handle(self, *args: Any, folder: Path, **options: Any) -> None:  # noqa: ARG002
        """Copy everything."""
        try:
            with progress_bars() as progress:
                backup_write(folder, progress=progress)
        except (EngineError, OSError) as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"{folder} holds everything but the settings and the secret key.")
