import csv
import io
import json
import zipfile

import pytest
from django.apps import apps
from django.core.files.uploadedfile import SimpleUploadedFile
from rest_framework_simplejwt.token_blacklist.models import OutstandingToken
from social_django.models import UserSocialAuth

from backend.ratings.selectors import rating_history
from tests.backend.posts.pictures import encoded, picture

pytestmark = pytest.mark.usefixtures("movies")
URL = "/api/v1/account/export/"
ANN = {"email": "ann@example.com", "password": "popcorn-and-a-film"}


@pytest.fixture
def store(tmp_path, settings):
    """A folder of the test's own."""
    settings.OBJECT_STORE_URL = f"file://{tmp_path}/store"
    return tmp_path / "store" / "uploads"


@pytest.fixture
def busy(client, other_user, client_of, store, guest, user):
    """Ann rates, posts and is logged in everywhere; Bob rates."""
    client.put("/api/v1/ratings/2/", {"value": 3.5}, format="json")
    client.put("/api/v1/watchlist/3/")
    client.put("/api/v1/hidden/4/")
    client.post("/api/v1/moods/", {"name": "Friday"}, format="json")
    image = SimpleUploadedFile("poster.jpg", encoded(picture()))
    client.post("/api/v1/posts/", {"movie_id": 1, "value": 5, "text": "In space.", "image": image})
    guest.post("/api/v1/auth/session/login/", ANN, format="json")
    guest.post("/api/v1/auth/jwt/create/", ANN, format="json")
    UserSocialAuth.objects.create(
        user=user, provider="github", uid="7", extra_data={"access_token": "secret"}
    )
    client_of(other_user).put("/api/v1/watchlist/2/")
    client_of(other_user).put("/api/v1/ratings/3/", {"value": 1}, format="json")


def test_the_archive_holds_all_and_only_the_users_data(client, user, busy):
    response = client.get(URL)
    assert response["Content-Type"] == "application/zip"
    with zipfile.ZipFile(io.BytesIO(response.getvalue())) as archive:
        names = archive.namelist()
        profile, posts = (json.loads(archive.read(name)) for name in ("profile.json", "posts.json"))
        rows = list(csv.DictReader(io.StringIO(archive.read("ratings.csv").decode())))
        shelves = list(csv.DictReader(io.StringIO(archive.read("shelves.csv").decode())))
        moods = json.loads(archive.read("moods.json"))
        everything = b"".join(archive.read(name) for name in names)
    assert (profile["email"], len(profile["sessions"])) == ("ann@example.com", 1)
    assert profile["providers"][0]["provider"] == "github"
    assert sorted((row["title"], row["stars"]) for row in rows) == [("Alien", "5.0"), ("Aliens", "3.5")]
    assert [mood["name"] for mood in moods] == ["Friday"]
    assert [(row["title"], row["shelf"]) for row in shelves] == [
        ("Amélie", "watchlist"),
        ("The Undated", "hidden"),
    ]
    assert (posts[0]["text"], posts[0]["image"]["original_name"]) == ("In space.", "poster.jpg")
    assert len([name for name in names if name.startswith("images/")]) == 1
    for secret in (b"argon2", b"secret", b"bob@", user.password.encode()):
        assert secret not in everything


def test_a_user_without_a_trace_gets_an_archive_too(client, store):
    assert client.get(URL).status_code == 200


def test_a_login_is_required(guest):
    assert guest.get(URL).status_code == 401


def test_deleting_the_account_erases_every_row_and_file_and_no_one_elses(
    client, user, other_user, busy, store, django_capture_on_commit_callbacks
):
    assert len(list(store.iterdir())) == 2
    with django_capture_on_commit_callbacks(execute=True):
        body = {"current_password": ANN["password"]}
        assert client.post("/api/v1/auth/users/me/delete/", body, format="json").status_code == 204
    assert list(store.iterdir()) == []
    for model in apps.get_models():
        for field in model._meta.fields:
            if field.related_model is type(user):
                left = set(model._base_manager.values_list(field.name, flat=True))
                assert left <= {other_user.pk}, model
    assert not OutstandingToken.objects.exists()
    assert rating_history(user=user).item_ids.tolist() == []  # what a training would be given
    assert rating_history(user=other_user).item_ids.tolist() == [3]
