"""`manage.py clean_post_images`: for every night."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from backend.posts.image_files import image_files_delete
from backend.posts.selectors import image_names_orphaned
from engine.errors import StoreError


class Command(BaseCommand):
    """Safe to repeat, and while users post."""

    help = "Remove image files that no post shows, as a crash may leave them; those of the last day stay."

    def handle(self, *args: Any, **options: Any) -> None:  # noqa: ARG002
        """Say how many went."""
        try:
            orphans = image_names_orphaned()
        except StoreError as error:
            raise CommandError(str(error)) from error
        image_files_delete(orphans)
        self.stdout.write(f"Removed {len(orphans)} image files that no post shows.")
