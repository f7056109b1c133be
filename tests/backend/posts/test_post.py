import pytest

from backend.accounts.models import User
from backend.posts.models import Post, PostImage
from backend.ratings.models import Rating
from tests.backend.posts.pictures import encoded, picture

pytestmark = pytest.mark.usefixtures("movies")
URL = "/api/v1/posts/"


@pytest.fixture
def post(client, upload) -> dict:
    """Ann's post about Alien, with an image."""
    body = {"movie_id": 1, "value": 4.5, "text": "In space.", "image": upload()}
    return client.post(URL, body).json()


@pytest.fixture
def url(post) -> str:
    return f"{URL}{post['id']}/"


def test_guests_read_posts(guest, post, url):
    assert guest.get(url).json() == post
    assert guest.get(URL).json()["results"] == [post]
    assert guest.get(URL, {"movie_id": 2}).json()["count"] == 0


def test_a_stale_token_does_not_stop_anybody_from_reading(guest, url):
    guest.credentials(HTTP_AUTHORIZATION="Bearer stale")
    assert guest.get(url).status_code == 200
    assert guest.delete(url).status_code == 401


def test_a_user_finds_the_own_posts(client, client_of, other_user, post):
    assert client.get(f"{URL}mine/").json()["results"] == [post]
    assert client_of(other_user).get(f"{URL}mine/").json()["count"] == 0


def test_the_list_takes_two_queries_however_long(guest, client, post, django_assert_max_num_queries):
    for text in "abc":
        client.post(URL, {"movie_id": 2, "text": text}, format="json")
    guest.get(URL)
    with django_assert_max_num_queries(2):
        assert guest.get(URL).json()["count"] == 4


def test_the_image_is_served_as_an_image_and_nothing_else(guest, post):
    for address in (post["image"]["url"], post["image"]["thumbnail_url"]):
        response = guest.get(address)
        assert (response.status_code, response["Content-Type"]) == (200, "image/jpeg")
        assert response["X-Content-Type-Options"] == "nosniff"
        assert "max-age=86400" in response["Cache-Control"]
        assert "sandbox" in response["Content-Security-Policy"]
        assert response.content.startswith(b"\xff\xd8\xff")


@pytest.mark.parametrize("name", ["gone.jpg", "..%2F..%2Fsecret_key", "%00"])
def test_no_other_file_is_served(guest, post, name):
    assert guest.get(f"{URL}images/{name}/").status_code == 404


def test_the_author_changes_what_is_named(client, post, url):
    changed = client.patch(url, {"value": 2, "text": "Less."}, format="json").json()
    assert (changed["value"], changed["text"], changed["image"]) == (2.0, "Less.", post["image"])
    assert Rating.objects.get().half_stars == 4


def test_a_new_image_takes_the_place_of_the_old_one(client, post, url, upload, files, on_commit):
    with on_commit():
        changed = client.patch(url, {"image": upload(encoded(picture(size=(20, 30))))}).json()
    assert (changed["image"]["width"], changed["text"]) == (20, "In space.")
    assert len(files()) == 2
    with on_commit():
        assert client.patch(url, {"remove_image": True}, format="json").json()["image"] is None
    assert files() == []


def test_a_title_is_the_authors_own_only_without_a_movie(client, post, url):
    assert client.patch(url, {"title": "Aliens"}, format="json").json()["title"] == "Alien"
    own = client.post(URL, {"title": "Holidays", "text": "!"}, format="json").json()
    changed = client.patch(f"{URL}{own['id']}/", {"title": "Summer"}, format="json").json()
    assert changed["title"] == "Summer"


def test_a_change_that_repeats_another_post_is_refused(client, post):
    first, second = (
        client.post(URL, {"movie_id": 2, "text": text}, format="json").json()["id"] for text in "ab"
    )
    response = client.patch(f"{URL}{second}/", {"text": "a"}, format="json")
    assert (response.status_code, response.json()["detail"]) == (422, "You have posted exactly this already.")
    assert client.patch(f"{URL}{first}/", {"text": "a"}, format="json").status_code == 200


def test_deleting_a_post_removes_its_files_and_keeps_the_rating(client, url, files, on_commit):
    with on_commit():
        assert client.delete(url).status_code == 204
    assert files() == []
    assert (Post.objects.count(), PostImage.objects.count(), Rating.objects.count()) == (0, 0, 1)


def test_others_neither_change_nor_delete_it(client_of, other_user, url):
    stranger = client_of(other_user)
    assert stranger.patch(url, {"text": "mine"}, format="json").status_code == 403
    assert stranger.delete(url).status_code == 403


def test_an_admin_does_both(client_of, url):
    admin = client_of(User.objects.create_superuser("root@example.com", "popcorn-and-a-film"))
    assert admin.patch(url, {"text": "Moderated."}, format="json").json()["author"]["display_name"] == "Ann"
    assert admin.delete(url).status_code == 204


@pytest.mark.parametrize("post_id", ["99", str(2**70)])
def test_a_post_that_is_not_there_is_not_found(client, post_id):
    assert client.get(f"{URL}{post_id}/").status_code == 404
    assert client.delete(f"{URL}{post_id}/").status_code == 404


def test_a_post_outlives_its_movie(guest, movies, post, url):
    movies[0].delete()
    assert guest.get(url).json()["movie"] is None
    assert guest.get(url).json()["title"] == "Alien"
