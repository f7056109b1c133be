"""`manage.py restore`: the database and the store as a backup has them."""

from pathlib import Path
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser

from backend.dashboard.backups import backup_restore
from engine.commands.progress import progress_bars
from engine.errors import EngineError


class Command(BaseCommand):
    """Stop the site first: what it writes meanwhile may be lost."""

    requires_system_checks: list[str] = []  # the database may be empty
    help = "Make the database and the store what they were when a backup was written."

    def add_arguments(self, parser: CommandParser) -> None:
        """Where from."""
        parser.add_argument("folder", type=Path, help="what manage.py backup has written")
        parser.add_argument("--overwrite", action="store_true", help="even if the database has users")

    def handle(self, *args: Any, folder: Path, overwrite: bool, **options: Any) -> None:  # noqa: ARG002
        """Copy everything back; then the migrations that have come since."""
        try:
            with progress_bars() as progress:
                backup_restore(folder, overwrite=overwrite, progress=progress)
        except (EngineError, OSError) as error:
            raise CommandError(str(error)) from error
        call_command("migrate", verbosity=0, interactive=False)
        self.stdout.write(f"Everything is as {folder} has it.")
