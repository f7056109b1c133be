import numpy as np
import pandas as pd
import pytest

from backend.catalog import loading
from backend.catalog.loading import LoadReport, catalog_load
from backend.catalog.models import CatalogRevision, Genre, Movie, MovieCredit
from backend.ratings.models import Rating
from engine.datasets.catalog import make_catalog
from engine.datasets.dataset import Dataset
from engine.types import Interactions, Progress

pytestmark = pytest.mark.django_db
DAY = 86_400


def dataset(facts: list[dict[str, object]], *, name: str = "tiny") -> Dataset:
    return Dataset(
        name=name,
        synthetic=False,
        catalog=make_catalog(pd.DataFrame(facts)),
        interactions=Interactions(
            user_ids=np.array([1, 2]),
            item_ids=np.array([1, 1]),
            ratings=np.array([4.0, 5.0]),
            timestamps=np.array([0, 60 * DAY]),
        ),
    )


ALIEN = {"item_id": 1, "title": "Alien", "year": 1979, "genres": ["Horror", "Sci-Fi"]}
AMELIE = {"item_id": 2, "title": "Amélie", "year": 2001, "genres": ["Comedy"]}


def test_movies_come_with_facts_and_statistics():
    catalog_load(dataset([ALIEN, AMELIE]), update=False)
    alien, amelie = Movie.objects.order_by("id")
    assert (alien.title, alien.year, alien.genres) == ("Alien", 1979, ["Horror", "Sci-Fi"])
    assert (alien.rating_count, alien.rating_mean, alien.trending_score) == (2, 4.5, 1.5)
    assert (amelie.rating_count, amelie.rating_mean, amelie.search_title) == (0, None, "amelie")
    assert alien.rating_histogram == [0, 0, 0, 0, 0, 0, 0, 1, 0, 1]
    assert alien.weighted_rating == 4.5  # the only rated movie: its mean is the mean of all
    assert (amelie.rating_histogram, amelie.weighted_rating) == ([], 0)
    assert list(Genre.objects.values_list("name", flat=True)) == ["Comedy", "Horror", "Sci-Fi"]


def test_people_are_linked_once_each_and_as_searches_compare_names():
    catalog_load(dataset([ALIEN | {"directors": ["Àlex Fox"], "cast": ["Alex Fox", "Bo"]}]), update=False)
    assert sorted(MovieCredit.objects.values_list("name", flat=True)) == ["alex fox", "bo"]


def test_loading_twice_changes_nothing():
    tiny = dataset([ALIEN, AMELIE])
    catalog_load(tiny, update=False)
    before = list(Movie.objects.order_by("id").values())
    report = catalog_load(tiny, update=False)
    assert report == LoadReport()
    assert list(Movie.objects.order_by("id").values()) == before


def test_facts_mended_by_hand_stay_unless_updating():
    tiny = dataset([ALIEN])
    catalog_load(tiny, update=False)
    Movie.objects.update(overview="Mended.")
    catalog_load(tiny, update=False)
    assert Movie.objects.get().overview == "Mended."
    catalog_load(tiny, update=True)
    assert Movie.objects.get().overview == ""


def test_movies_of_another_dataset_go_and_those_added_by_hand_stay():
    Movie.objects.create(id=1_000_000, title="By hand")
    catalog_load(dataset([ALIEN, AMELIE]), update=False)
    report = catalog_load(dataset([ALIEN], name="other"), update=True)
    assert report.removed == 1
    assert set(Movie.objects.values_list("id", flat=True)) == {1, 1_000_000}


def test_a_rating_stays_with_its_film_and_never_moves_to_another(user):
    catalog_load(dataset([ALIEN, AMELIE]), update=False)
    Rating.objects.create(user=user, movie_id=1, half_stars=10)
    Rating.objects.create(user=user, movie_id=2, half_stars=10)
    catalog_load(dataset([ALIEN, AMELIE | {"title": "Heat", "year": 1995}], name="other"), update=True)
    assert list(Rating.objects.values_list("movie_id", flat=True)) == [1]


def test_the_revision_remembers_the_dataset():
    tiny = dataset([ALIEN])
    catalog_load(tiny, update=False)
    revision = CatalogRevision.objects.get()
    assert (revision.dataset, revision.fingerprint) == ("tiny", tiny.fingerprint)


def test_only_what_differs_is_written():
    catalog_load(dataset([ALIEN, AMELIE]), update=False)
    mended = [ALIEN | {"overview": ""}, AMELIE | {"overview": "In Paris."}]
    assert catalog_load(dataset(mended), update=True) == LoadReport(updated=1)
    assert Movie.objects.get(id=2).overview == "In Paris."


def stopping(steps: list[str], *, after: int) -> Progress:
    """Listens, and breaks off after so many reports."""

    def progress(step: str, /, *, done: int, total: int) -> None:
        steps.append(step)
        if len(steps) == after:
            raise RuntimeError(step)

    return progress


@pytest.mark.parametrize("after", [1, 2, 3])
def test_an_interrupted_run_is_taken_up_by_the_next(monkeypatch, user, after):
    monkeypatch.setattr(loading, "BATCH", 1)
    catalog_load(dataset([ALIEN, AMELIE]), update=False)
    Rating.objects.create(user=user, movie_id=1, half_stars=10)
    alien = ALIEN | {"runtime": 117, "cast": []}
    heat = {"item_id": 3, "title": "Heat", "year": 1995, "genres": ["Crime"], "cast": ["Al Pacino"]}
    other = dataset([alien, heat | {"runtime": 170}], name="other")
    with pytest.raises(RuntimeError):
        catalog_load(other, update=True, progress=stopping([], after=after))
    assert CatalogRevision.objects.get().fingerprint == "", "nobody may take it for finished"
    catalog_load(other, update=True)
    assert list(Movie.objects.order_by("id").values_list("title", "runtime")) == [
        ("Alien", 117),
        ("Heat", 170),
    ]
    assert list(Genre.objects.values_list("name", flat=True)) == ["Crime", "Horror", "Sci-Fi"]
    assert list(MovieCredit.objects.values_list("name", flat=True)) == ["al pacino"]
    assert Rating.objects.count() == 1
    assert CatalogRevision.objects.get().fingerprint == other.fingerprint


def test_removing_many_movies_is_one_change_of_the_catalogue():
    catalog_load(dataset([ALIEN, AMELIE]), update=False)
    before = CatalogRevision.objects.get().number
    none_left = dataset([ALIEN | {"item_id": 5, "title": "Heat"}], name="other")
    catalog_load(none_left, update=True)
    assert CatalogRevision.objects.get().number == before + 1
