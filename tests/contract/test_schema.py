import io
from pathlib import Path

from django.core.management import call_command

SCHEMA = Path(__file__).parents[2] / "frontend" / "openapi.yaml"


def test_the_schema_in_the_repository_is_that_of_the_code(tmp_path):
    written = tmp_path / "openapi.yaml"
    call_command("spectacular", file=str(written), validate=True, fail_on_warn=True)
    assert written.read_text() == SCHEMA.read_text(), "run `make schema`"


def test_every_migration_is_written(db):
    call_command("makemigrations", check_changes=True, dry_run=True, stdout=io.StringIO())
