"""`manage.py bootstrap`: everything `make run` needs before the server starts."""

from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser

from backend.accounts.demo import demo_accounts_ensure, demo_accounts_open
from backend.recommendations.bootstrap import bootstrap
from engine.commands.progress import progress_bars
from engine.errors import EngineError


class Command(BaseCommand):
    """Safe to repeat: finished steps are skipped."""

    requires_system_checks: list[str] = []  # they read every view, which takes a second
    help = "Migrate, load a dataset, train and publish the models, create the demo logins; what is needed."

    def add_arguments(self, parser: CommandParser) -> None:
        """The dataset."""
        parser.add_argument("--dataset", default="demo", help='"demo", or a folder or zip')
        parser.add_argument("--extra", help="a second dataset with more facts about the same movies")

    def handle(self, *args: Any, dataset: str, extra: str | None, **options: Any) -> None:  # noqa: ARG002
        """Step by step; an error is one sentence and leaves what was served before."""
        call_command("migrate", verbosity=0, interactive=False)
        if not demo_accounts_ensure():
            self.stdout.write("No demo logins here, since others can reach this server: see createsuperuser.")
            for user in demo_accounts_open():
                self.stderr.write(f"{user.email} still has the published password: change it or delete it.")
        try:
            with progress_bars() as progress:
                changed = bootstrap(dataset, extra=extra, progress=progress)
        except EngineError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(
            "Catalogue and models are ready." if changed else "Catalogue and models are up to date."
        )
