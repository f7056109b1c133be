from datetime import timedelta

import pytest
from django.utils import timezone

from backend.posts.models import Post, PostImage
from backend.ratings.models import Rating

pytestmark = pytest.mark.usefixtures("movies")
URL = "/api/v1/posts/"


def test_a_post_holds_movie_rating_text_and_image(client, user, upload, files):
    response = client.post(URL, {"movie_id": 1, "value": 4.5, "text": "In space.", "image": upload()})
    assert response.status_code == 201
    post = response.json()
    assert post["author"] == {"id": user.pk, "display_name": "Ann"}
    assert (post["movie"]["id"], post["title"], post["value"], post["text"]) == (1, "Alien", 4.5, "In space.")
    assert (post["image"]["width"], post["image"]["height"], post["image"]["format"]) == (60, 90, "JPEG")
    assert post["image"]["original_name"] == "poster.jpg"
    assert len(files()) == 2


def test_a_posted_rating_counts_as_rating_the_movie(client, user):
    client.post(URL, {"movie_id": 1, "value": 4.5}, format="json")
    assert Rating.objects.get().half_stars == 9


def test_a_movie_the_catalogue_lacks_is_posted_by_its_title(client):
    post = client.post(URL, {"title": "Our Holidays", "value": 5}, format="json").json()
    assert (post["movie"], post["title"]) == (None, "Our Holidays")
    assert not Rating.objects.exists()


@pytest.mark.parametrize(
    ("body", "field", "status"),
    [
        ({"text": "?"}, "movie_id", 422),
        ({"movie_id": 1, "title": "Alien", "text": "?"}, "movie_id", 422),
        ({"movie_id": 1}, "non_field_errors", 422),
        ({"movie_id": 1, "value": 6}, "value", 400),
        ({"movie_id": 1, "text": "x" * 5001}, "text", 400),
        ({"movie_id": 1, "text": 5}, "text", 400),
        ({"movie_id": 1, "image": "no file"}, "image", 400),
    ],
)
def test_what_is_missing_or_wrong_is_named(client, body, field, status):
    response = client.post(URL, body, format="json")
    assert response.status_code == status
    assert response.json()["errors"].keys() == {field}


def test_an_unknown_movie_is_not_found(client):
    assert client.post(URL, {"movie_id": 99, "value": 5}, format="json").status_code == 404


def test_the_same_post_sent_twice_is_one(client, upload, files):
    body = {"movie_id": 1, "value": 4.5, "text": "In space."}
    first = client.post(URL, {**body, "image": upload()})
    second = client.post(URL, {**body, "image": upload()})
    assert (first.status_code, second.status_code) == (201, 200)
    assert first.json()["id"] == second.json()["id"]
    assert (Post.objects.count(), PostImage.objects.count(), len(files())) == (1, 1, 2)


def test_so_many_posts_a_day_are_taken_and_no_more(client, settings):
    settings.UPLOADS_PER_DAY = 2
    for text in ("one", "two"):
        assert client.post(URL, {"movie_id": 1, "text": text}, format="json").status_code == 201
    response = client.post(URL, {"movie_id": 1, "text": "three"}, format="json")
    assert response.status_code == 429
    assert "2 posts a day" in response.json()["detail"]
    Post.objects.update(created_at=timezone.now() - timedelta(days=1, seconds=1))
    assert client.post(URL, {"movie_id": 1, "text": "three"}, format="json").status_code == 201


def test_a_login_is_required(guest):
    assert guest.post(URL, {"movie_id": 1, "value": 5}, format="json").status_code == 401
