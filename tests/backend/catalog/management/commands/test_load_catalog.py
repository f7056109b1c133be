import io

import pytest
from django.core.management import CommandError, call_command

from backend.catalog.models import CatalogRevision, Movie
from engine.artifacts import open_store
from engine.training.stored_interactions import load_interactions

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def store(settings, tmp_path):
    """Empty."""
    settings.OBJECT_STORE_URL = f"file://{tmp_path}/store"
    return open_store(settings.OBJECT_STORE_URL)


def load(*arguments: str) -> str:
    out = io.StringIO()
    call_command("load_catalog", *arguments, stdout=out)
    return out.getvalue()


def test_a_folder_becomes_the_catalogue_and_its_ratings_go_to_the_store(tmp_path, store):
    (tmp_path / "movies.csv").write_text("movieId,title,genres\n1,Toy Story (1995),Animation|Comedy\n")
    (tmp_path / "ratings.csv").write_text("userId,movieId,rating,timestamp\n1,1,4.0,964982703\n")
    (tmp_path / "links.csv").write_text("movieId,imdbId,tmdbId\n1,0114709,862\n")
    (tmp_path / "tags.csv").write_text("userId,movieId,tag,timestamp\n1,1,pixar,964982703\n")
    assert "1 movies added" in load("--dataset", str(tmp_path))
    assert str(Movie.objects.get()) == "Toy Story (1995)"
    fingerprint = CatalogRevision.objects.get().fingerprint
    rows = load_interactions(fingerprint=fingerprint, objects=store.objects)
    assert rows is not None
    assert rows.ratings.tolist() == [4.0]


def test_a_missing_folder_is_one_sentence(tmp_path):
    with pytest.raises(CommandError, match="nowhere"):
        load("--dataset", str(tmp_path / "nowhere"))
    assert not Movie.objects.exists()
