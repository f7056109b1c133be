from datetime import UTC, datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from backend.imports.models import Import
from backend.ratings.models import Rating
from backend.shelves.models import ShelvedMovie

pytestmark = pytest.mark.usefixtures("films")
URL = "/api/v1/imports/"
RATINGS = """Date,Name,Year,Letterboxd URI,Rating
2024-01-02,Heat,1995,https://boxd.it/1,4.5
2024-01-03,Dune,,https://boxd.it/2,3
2024-01-04,Nowhere to be Found,1990,https://boxd.it/3,2
2024-01-05,Amelie,2001,https://boxd.it/4,0
"""
WATCHLIST = "Date,Name,Year,Letterboxd URI\n2024-02-01,The Matrix,1999,https://boxd.it/5\n"
DAY = datetime(2024, 1, 2, tzinfo=UTC)


def states(upload):
    return [row["state"] for row in upload["rows"]]


def apply(client, upload, **body):
    return client.post(f"{URL}{upload['id']}/apply/", body, format="json")


def undo(client, upload):
    return client.post(f"{URL}{upload['id']}/undo/")


def ratings_of(user):
    return {
        movie: (half_stars, created, updated)
        for movie, half_stars, created, updated in Rating.objects.filter(user=user).values_list(
            "movie_id", "half_stars", "created_at", "updated_at"
        )
    }


def test_the_report_names_the_state_of_each_row_and_nothing_is_written(check):
    upload = check(RATINGS)
    assert states(upload) == ["matched", "ambiguous", "not_found", "bad"]
    assert upload["counts"] == {
        "matched": 1, "ambiguous": 1, "not_found": 1, "exists": 0, "bad": 1, "skipped": 0
    }  # fmt: skip
    assert upload["rows"][0]["movie"]["title"] == "Heat"
    assert [(movie["title"], movie["year"]) for movie in upload["rows"][1]["choices"]] == [
        ("Dune", 1984),
        ("Dune", 2021),
    ]
    assert "0" in upload["rows"][3]["hint"]
    assert upload["rows"][3]["line"] == 5
    assert not Rating.objects.exists()


def test_rows_can_be_asked_for_by_state(check, client):
    upload = check(RATINGS)
    page = client.get(f"{URL}{upload['id']}/rows/", {"state": "bad"}).json()
    assert (page["count"], page["results"][0]["title"]) == (1, "Amelie")
    assert client.get(f"{URL}{upload['id']}/rows/", {"state": "odd"}).status_code == 400


def test_what_matched_and_was_chosen_is_written_with_its_day(check, client, user):
    upload = check({"ratings.csv": RATINGS, "watchlist.csv": WATCHLIST}, "letterboxd.zip")
    applied = apply(client, upload, choices=[{"place": 2, "movie_id": 3}]).json()
    assert applied == {"ratings_added": 2, "ratings_replaced": 0, "watchlist_added": 1, "kept": 0}
    assert ratings_of(user)[1] == (9, DAY, DAY)
    assert ratings_of(user)[3][0] == 6
    wish = ShelvedMovie.objects.get()
    assert (wish.movie_id, wish.shelf, wish.added_at) == (5, "watchlist", datetime(2024, 2, 1, tzinfo=UTC))
    assert client.get(f"{URL}{upload['id']}/").json()["status"] == "applied"


@pytest.mark.parametrize(("existing", "half_stars", "kept"), [("keep", 2, 1), ("replace", 9, 0)])
def test_existing_ratings_stay_or_are_replaced(check, client, user, existing, half_stars, kept):
    Rating.objects.create(user=user, movie_id=1, half_stars=2)
    upload = check(RATINGS)
    assert upload["rows"][0]["state"] == "exists"
    assert upload["rows"][0]["hint"] == "You have rated it 1."
    applied = apply(client, upload, existing=existing).json()
    assert (applied["kept"], applied["ratings_replaced"]) == (kept, 1 - kept)
    assert ratings_of(user)[1][0] == half_stars


def test_undo_brings_back_exactly_what_was_there(check, client, user):
    Rating.objects.create(user=user, movie_id=1, half_stars=2)
    ShelvedMovie.objects.create(user=user, movie_id=5, shelf="hidden")
    before = ratings_of(user), list(ShelvedMovie.objects.values_list("movie_id", "shelf", "added_at"))
    upload = check({"ratings.csv": RATINGS, "watchlist.csv": WATCHLIST}, "letterboxd.zip")
    apply(client, upload, existing="replace", choices=[{"place": 2, "movie_id": 2}])
    assert ratings_of(user) != before[0]
    assert ShelvedMovie.objects.get().shelf == "watchlist"
    assert undo(client, upload).json() == {"restored": 3, "left": []}
    after = ratings_of(user), list(ShelvedMovie.objects.values_list("movie_id", "shelf", "added_at"))
    assert after == before


def test_undo_leaves_what_was_changed_since_and_names_it(check, client, user):
    upload = check(RATINGS)
    apply(client, upload, choices=[{"place": 2, "movie_id": 2}])
    client.put("/api/v1/ratings/1/", {"value": 1}, format="json")
    undone = undo(client, upload).json()
    assert undone["restored"] == 1
    assert [movie["title"] for movie in undone["left"]] == ["Heat"]
    assert {movie: row[0] for movie, row in ratings_of(user).items()} == {1: 2}


def test_a_rating_taken_back_meanwhile_is_no_change_to_speak_of(check, client, user):
    upload = check(RATINGS)
    apply(client, upload)
    client.delete("/api/v1/ratings/1/")
    assert undo(client, upload).json() == {"restored": 0, "left": []}
    assert not ratings_of(user)


def test_each_step_can_be_taken_once(check, client):
    upload = check(RATINGS)
    assert undo(client, upload).status_code == 409
    assert apply(client, upload).status_code == 200
    assert apply(client, upload).status_code == 409
    assert undo(client, upload).status_code == 200
    assert undo(client, upload).status_code == 409


@pytest.mark.parametrize(
    "choice", [{"place": 2, "movie_id": 1}, {"place": 1, "movie_id": 2}, {"place": 99, "movie_id": 1}]
)
def test_a_choice_that_was_not_offered_is_refused_and_nothing_written(check, client, user, choice):
    response = apply(client, check(RATINGS), choices=[choice])
    assert response.status_code == 422
    assert response.json()["errors"].keys() == {"choices"}
    assert not ratings_of(user)


def test_of_two_rows_about_one_film_the_later_counts(check, client, user):
    upload = check(
        "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date\n"
        "2024-05-01,Heat,1995,u,5,Yes,,2024-05-01\n2023-05-01,Heat,1995,u,1,,,2023-05-01\n"
    )
    assert states(upload) == ["matched", "skipped"]
    assert upload["rows"][1]["hint"] == "The same film again: line 2 of ratings.csv counts."
    apply(client, upload)
    assert ratings_of(user)[1][0] == 10


def test_a_chosen_film_that_another_row_names_as_well_is_written_once(check, client, user):
    upload = check(RATINGS + "2024-06-01,Dune,2021,u,5\n")
    assert apply(client, upload, choices=[{"place": 2, "movie_id": 3}]).json()["ratings_added"] == 2
    assert ratings_of(user)[3][0] == 10


def test_a_film_that_left_the_catalogue_meanwhile_is_left_out(check, client, user, films):
    upload = check(RATINGS)
    films[0].delete()
    assert apply(client, upload).json()["ratings_added"] == 0
    assert not ratings_of(user)


def test_another_upload_takes_the_place_of_one_that_was_not_applied(check, client):
    first = check(RATINGS)
    second = check(RATINGS)
    assert client.get(f"{URL}{first['id']}/").status_code == 404
    page = client.get(URL).json()
    assert [upload["id"] for upload in page["results"]] == [second["id"]]
    assert page["results"][0]["counts"]["matched"] == 1


def test_imports_belong_to_their_user(check, client_of, other_user):
    upload = check(RATINGS)
    other = client_of(other_user)
    for method, path in (("get", ""), ("get", "rows/"), ("post", "apply/"), ("post", "undo/")):
        assert getattr(other, method)(f"{URL}{upload['id']}/{path}").status_code == 404
    assert other.get(URL).json()["count"] == 0


def test_a_login_is_required(guest):
    assert guest.post(URL, {}).status_code == 401
    assert guest.get(URL).status_code == 401


def test_uploads_are_throttled(check, client, settings):
    settings.THROTTLE_RATES = settings.THROTTLE_RATES | {"imports": "1/hour"}
    check(RATINGS)
    assert client.post(URL, {}).status_code == 429
    assert client.get(URL).status_code == 200


def test_the_queries_do_not_grow_with_the_rows(check, client):
    first = check(WATCHLIST, "watchlist.csv")
    apply(client, first)
    undo(client, first)
    counts = []
    for films in (1, 50):
        rows = "".join(f"2024-01-01,Film {number},1990,u,3\n" for number in range(films))
        with CaptureQueriesContext(connection) as checking:
            upload = check(RATINGS + rows)
        with CaptureQueriesContext(connection) as applying:
            apply(client, upload)
        undo(client, upload)
        counts.append((len(checking), len(applying)))
    assert counts[0] == counts[1]


def test_leaving_takes_the_imports_along(check, client, user):
    upload = check(RATINGS)
    apply(client, upload)
    user.delete()
    assert not Import.objects.exists()
