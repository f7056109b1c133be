import pytest
from rest_framework_simplejwt.token_blacklist.models import OutstandingToken
from rest_framework_simplejwt.tokens import RefreshToken

from backend.accounts.models import User
from backend.catalog.models import CatalogRevision, Movie
from backend.posts.models import Post
from backend.ratings.models import Rating

pytestmark = pytest.mark.usefixtures("movies")
TABLES = "/api/v1/dashboard/tables"


def patch(client, row: str, **changes: object):
    return client.patch(f"{TABLES}/{row}/", changes, format="json")


def delete(client, table: str, ids: list[int]):
    return client.post(f"{TABLES}/{table}/delete/", {"ids": ids}, format="json")


def test_a_mended_movie_is_found_by_what_it_is_now(staff, guest):
    before = CatalogRevision.objects.get().number
    answer = patch(staff, "movies/1", title="Alien³", genres=["War"], directors=["David Fincher"], year=1992)
    assert (answer.status_code, answer.json()["title"], answer.json()["year"]) == (200, "Alien³", 1992)
    assert CatalogRevision.objects.get().number > before
    found = guest.get("/api/v1/movies/", {"genre": "War", "person": "david fincher"}).json()
    assert [movie["id"] for movie in found["results"]] == [1]


@pytest.mark.parametrize(
    ("row", "changes", "field"),
    [
        ("movies/1", {"title": ""}, "title"),
        ("movies/1", {"year": 1066}, "year"),
        ("movies/1", {"release_date": "25 May 1979"}, "release_date"),
        ("movies/1", {"genres": "War"}, "genres"),
        ("movies/1", {"tmdb_id": -1}, "tmdb_id"),
        ("movies/1", {"tmdb_id": "1"}, "tmdb_id"),
        ("movies/1", {"title": 1}, "title"),
    ],
)
def test_a_bad_change_is_a_problem_that_names_the_field(staff, row, changes, field):
    response = patch(staff, row, **changes)
    assert response.status_code == 400
    assert any(place.startswith(field) for place in response.json()["errors"])


def test_a_day_that_never_was_breaks_a_rule(staff):
    response = patch(staff, "movies/1", release_date="1979-13-01")
    assert (response.status_code, response.json()["errors"].keys()) == (422, {"release_date"})


def test_statistics_cannot_be_changed(staff):
    assert patch(staff, "movies/1", rating_count=1_000_000).json()["rating_count"] == 40


def test_a_rating_can_be_corrected(staff, user):
    rating = Rating.objects.create(user=user, movie_id=1, half_stars=1)
    assert patch(staff, f"ratings/{rating.pk}", value=4.5).json()["value"] == 4.5
    assert Rating.objects.get().half_stars == 9
    assert patch(staff, f"ratings/{rating.pk}", value=4.3).status_code == 400


def test_a_posts_words_and_stars_can_be_corrected(staff, user):
    post = Post.objects.create(user=user, title="Solaris", text="Slwo.", digest="a")
    assert patch(staff, f"posts/{post.pk}", text="Slow.", value=4).json()["value"] == 4
    post.refresh_from_db()
    assert (post.title, post.text, post.half_stars) == ("Solaris", "Slow.", 8)
    assert delete(staff, "posts", [post.pk]).json() == {"deleted": 1}


def test_a_promoted_user_may_come_in_and_a_demoted_one_may_not(staff, client, user):
    url = f"{TABLES}/movies/"
    assert client.get(url).status_code == 403
    patch(staff, f"users/{user.pk}", is_staff=True)
    assert client.get(url).status_code == 200
    patch(staff, f"users/{user.pk}", is_staff=False)
    assert client.get(url).status_code == 403


@pytest.mark.parametrize("field", ["is_staff", "is_active"])
def test_nobody_locks_themselves_out(staff, admin, field):
    response = patch(staff, f"users/{admin.pk}", **{field: False})
    assert response.status_code == 422
    assert response.json()["errors"].keys() == {field}
    admin.refresh_from_db()
    assert getattr(admin, field)


def test_nobody_deletes_themselves(staff, admin, user):
    assert staff.delete(f"{TABLES}/users/{admin.pk}/").status_code == 403
    assert delete(staff, "users", [user.pk, admin.pk]).status_code == 403
    assert User.objects.count() == 2


def test_a_deleted_user_leaves_nothing_behind(staff, user):
    RefreshToken.for_user(user)
    Rating.objects.create(user=user, movie_id=1, half_stars=1)
    assert delete(staff, "users", [user.pk]).json() == {"deleted": 1}
    assert not Rating.objects.exists()
    assert not OutstandingToken.objects.filter(user=user.pk).exists()
    assert not OutstandingToken.objects.filter(user=None).exists()


def test_passwords_and_addresses_are_out_of_reach(staff, user):
    answer = patch(staff, f"users/{user.pk}", email="x@example.com", password="x").json()
    assert answer["email"] == "ann@example.com"
    assert "password" not in answer


def test_a_deleted_row_is_gone_with_what_belongs_to_it(staff, user):
    Rating.objects.create(user=user, movie_id=1, half_stars=1)
    assert staff.delete(f"{TABLES}/movies/1/").status_code == 204
    assert not Rating.objects.exists()
    assert staff.delete(f"{TABLES}/movies/1/").status_code == 404


def test_several_rows_go_at_once_and_those_gone_before_do_not_matter(staff):
    assert delete(staff, "movies", [1, 2, 99]).json() == {"deleted": 2}
    assert set(Movie.objects.values_list("id", flat=True)) == {3, 4}


@pytest.mark.parametrize("ids", [[], ["one"], [-1], list(range(1001))])
def test_a_bad_list_of_rows_is_a_problem(staff, ids):
    assert delete(staff, "movies", ids).status_code == 400


def test_an_unknown_row_is_not_found(staff):
    assert patch(staff, "ratings/99", value=4).status_code == 404


def test_a_body_that_is_no_object_is_a_problem(staff):
    assert staff.patch(f"{TABLES}/movies/1/", [1], format="json").status_code == 400
