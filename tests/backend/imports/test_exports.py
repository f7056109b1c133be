import csv
import io
import zipfile

import pytest
from django.utils import timezone

from backend.catalog.models import Movie
from backend.imports.exports import letterboxd
from backend.imports.exports.archives import csv_parts
from backend.ratings.models import Rating
from backend.shelves.models import ShelvedMovie
from tests.backend.conftest import movie

pytestmark = pytest.mark.usefixtures("films")
SERVICES = ("letterboxd", "movielens")


def unzipped(response) -> dict[str, str]:
    archive = zipfile.ZipFile(io.BytesIO(response.content))
    return {name: archive.read(name).decode() for name in archive.namelist()}


def kept(user):
    ratings = dict(Rating.objects.filter(user=user).values_list("movie_id", "half_stars"))
    shelved = set(ShelvedMovie.objects.filter(user=user).values_list("movie_id", "shelf"))
    return ratings, shelved


def fill(user):
    """Odd titles and films without ids among them."""
    titles = [
        'The "Quoted", Film',
        "Matrix, The",
        "Übermut = 1+1",
        "2001: A Space Odyssey",
        "M",
        "(500) Days",
    ]
    odd = [movie(100 + number, title, year=1970 + number) for number, title in enumerate(titles)]
    twins = [movie(200 + number, "Twins", year=1980, directors=[name]) for number, name in enumerate("AB")]
    movie(300, "Undated")
    films = list(Movie.objects.all())
    for number, film in enumerate([*films, *odd[:0], *twins[:0]]):
        if number % 3:
            Rating.objects.create(user=user, movie=film, half_stars=number % 10 + 1)
        else:
            ShelvedMovie.objects.create(user=user, movie=film, shelf="watchlist", added_at=timezone.now())


@pytest.mark.parametrize("service", SERVICES)
def test_what_is_exported_and_imported_is_the_same_again(client, client_of, user, other_user, check, service):
    fill(user)
    if service == "movielens":  # it knows no directors to tell twins apart
        Movie.objects.filter(title="Twins").update(year=None)
        Movie.objects.filter(pk=200).delete()
    before = kept(user)
    exported = client.get(f"/api/v1/exports/{service}/")
    Rating.objects.filter(user=user).delete()
    ShelvedMovie.objects.filter(user=user).delete()
    upload = check(exported.content, "export.zip")
    assert {row["state"] for row in upload["rows"]} == {"matched"}
    client.post(f"/api/v1/imports/{upload['id']}/apply/", {}, format="json")
    assert kept(user) == before


def test_the_letterboxd_form_is_the_one_it_imports(client, user):
    Rating.objects.create(user=user, movie_id=1, half_stars=9)
    Rating.objects.create(user=user, movie_id=5, half_stars=10)
    response = client.get("/api/v1/exports/letterboxd/")
    assert response["Content-Type"] == "application/zip"
    rows = list(csv.DictReader(io.StringIO(unzipped(response)["ratings.csv"])))
    assert ",".join(rows[0]) == (
        "LetterboxdURI,tmdbID,imdbID,Title,Year,Directors,Rating,Rating10,WatchedDate,Rewatch,Tags,Review"
    )
    assert rows[0] | {"Tags": ""} == {
        "LetterboxdURI": "", "tmdbID": "949", "imdbID": "tt0113277", "Title": "Heat", "Year": "1995",
        "Directors": "Michael Mann", "Rating": "4.5", "Rating10": "9", "WatchedDate": "", "Rewatch": "",
        "Tags": "", "Review": "",
    }  # fmt: skip
    assert rows[1]["Directors"] == "Lana Wachowski, Lilly Wachowski"


def test_the_movielens_form_is_its_own(client, user):
    Rating.objects.create(user=user, movie_id=1, half_stars=9)
    ShelvedMovie.objects.create(user=user, movie_id=5, shelf="watchlist")
    ShelvedMovie.objects.create(user=user, movie_id=4, shelf="hidden")
    files = unzipped(client.get("/api/v1/exports/movielens/"))
    assert files["movielens-ratings.csv"].splitlines() == [
        "movie_id,imdb_id,tmdb_id,rating,average_rating,title",
        "1,0113277,949,4.5,,Heat (1995)",
    ]
    assert files["movielens-wishlist.csv"].splitlines() == [
        "movie_id,imdb_id,tmdb_id,average_rating,title",
        "5,,,,The Matrix (1999)",
    ]


def test_long_exports_come_in_parts_that_are_short_enough(client, user, monkeypatch):
    monkeypatch.setattr(letterboxd, "MAX_BYTES", 200)
    for movie_id in (1, 2, 3):
        Rating.objects.create(user=user, movie_id=movie_id, half_stars=9)
    files = unzipped(client.get("/api/v1/exports/letterboxd/"))
    parts = [text for name, text in files.items() if name.startswith("ratings-")]
    assert len(parts) > 1
    assert max(len(part.encode()) for part in parts) <= 200
    assert sum(part.count("\n") - 1 for part in parts) == 3


def test_parts_each_have_the_header_and_one_row_at_least():
    assert list(csv_parts(("a",), [("long",), ("row",)], max_bytes=1)) == ["a\r\nlong\r\n", "a\r\nrow\r\n"]
    assert list(csv_parts(("a",), [], max_bytes=1)) == ["a\r\n"]


@pytest.mark.parametrize("service", SERVICES)
def test_a_login_is_required(guest, service):
    assert guest.get(f"/api/v1/exports/{service}/").status_code == 401
