"""A drill: back up, lose everything, restore, and get the same answers."""

import io
from collections.abc import Callable
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from rest_framework.test import APIClient
from rest_framework_simplejwt.tokens import AccessToken

from backend.accounts.models import User
from backend.catalog.cards import cards
from backend.catalog.models import Movie
from backend.ratings.models import Rating
from backend.ratings.services import rating_set_many
from backend.recommendations.gateway import gateway
from engine.artifacts import ArtifactStore

pytestmark = pytest.mark.django_db(transaction=True)
ADDRESSES = (
    "/api/v1/movies/",
    "/api/v1/movies/30/",
    "/api/v1/movies/10/similar/?n=2",
    "/api/v1/recommendations/top-rated/?n=4",
    "/api/v1/recommendations/personal/?n=4",
    "/api/v1/ratings/",
    "/api/v1/models/",
)


@pytest.fixture
def ask(published: ArtifactStore) -> Callable[[], list[Any]]:
    """Asks everything as a user who has rated two films."""
    user = User.objects.create_user(
        "ann@example.com", "popcorn-and-a-film", is_staff=True, display_name="Änn 🎬"
    )
    rating_set_many(user=user, values={10: 4.5, 40: 1.0})
    published.objects.put("uploads/image.webp", b"\x00\xffpicture")
    client = APIClient(headers={"Authorization": f"Bearer {AccessToken.for_user(user)}"})

    def answers() -> list[Any]:
        cards.forget()
        gateway.use(None)
        return [client.get(address).json() for address in ADDRESSES]

    return answers


def lose_everything(store: ArtifactStore) -> None:
    call_command("flush", verbosity=0, interactive=False)
    for key in store.objects.keys(""):
        store.objects.delete(key)


def test_after_losing_everything_the_answers_are_the_same(ask, published, tmp_path):
    before = ask()
    assert "results" in before[0]
    assert before[4]["strategy"] != "top_rated", "the ratings should count"
    call_command("backup", str(tmp_path / "backup"), stdout=io.StringIO())
    lose_everything(published)
    assert not Movie.objects.exists()
    call_command("restore", str(tmp_path / "backup"), stdout=io.StringIO())
    assert ask() == before
    image = published.objects.get("uploads/image.webp")
    assert image is not None
    assert image.data == b"\x00\xffpicture"


def test_what_was_rated_after_the_backup_is_lost_with_it(ask, published, tmp_path):
    before = ask()
    call_command("backup", str(tmp_path / "backup"), stdout=io.StringIO())
    Rating.objects.all().delete()
    call_command("restore", str(tmp_path / "backup"), "--overwrite", stdout=io.StringIO())
    assert ask() == before


def test_users_are_not_overwritten_unasked(ask, tmp_path):
    call_command("backup", str(tmp_path / "backup"), stdout=io.StringIO())
    with pytest.raises(CommandError, match="--overwrite"):
        call_command("restore", str(tmp_path / "backup"))


def test_a_backup_that_was_not_finished_is_refused(ask, published, tmp_path):
    call_command("backup", str(tmp_path / "backup"), stdout=io.StringIO())
    (tmp_path / "backup" / "backup.json").unlink()
    with pytest.raises(CommandError, match="not finished"):
        call_command("restore", str(tmp_path / "backup"), "--overwrite")


def test_a_backup_is_never_written_over_another(ask, tmp_path):
    call_command("backup", str(tmp_path / "backup"), stdout=io.StringIO())
    with pytest.raises(CommandError, match="not empty"):
        call_command("backup", str(tmp_path / "backup"))


@pytest.mark.skipif("not __import__('os').environ.get('TEST_DATABASE_URL')", reason="runs on MariaDB")
def test_a_machine_without_the_programs_is_told_what_to_install(ask, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert connection.vendor == "mysql"
    with pytest.raises(CommandError, match="mariadb-dump"):
        call_command("backup", str(tmp_path / "backup"))
