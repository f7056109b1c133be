"""What comes twice at the same moment, on the database that the tests run on."""

import threading
from collections.abc import Callable

import pytest
from django.db import connection
from rest_framework.test import APIClient

from backend.accounts.models import User
from backend.catalog.models import Movie
from backend.posts.models import Post, PostImage
from backend.ratings.models import Rating

pytestmark = pytest.mark.django_db(transaction=True)
AT_ONCE = 4


def statuses(ask: Callable[[int], int]) -> list[int]:
    """What the question gives when several ask it together."""
    found, together = [], threading.Barrier(AT_ONCE)

    def one(number: int) -> None:
        try:
            together.wait(10)
            found.append(ask(number))
        finally:
            connection.close()

    threads = [threading.Thread(target=one, args=(number,)) for number in range(AT_ONCE)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(found)


@pytest.fixture
def movie() -> Movie:
    return Movie.objects.create(id=1, title="Alien")


def test_a_movie_rated_twice_at_once_has_one_rating(movie, user, client_of):
    def rate(number: int) -> int:
        body = {"value": 0.5 * (number + 1)}
        return client_of(user).put("/api/v1/ratings/1/", body, format="json").status_code

    for _ in range(5):
        Rating.objects.all().delete()
        assert statuses(rate) == [200, 200, 200, 201]
        assert Rating.objects.count() == 1


def test_one_address_signs_up_once(db):
    def sign_up(_: int) -> int:
        body = {"email": "cleo@example.com", "password": "a-film-a-day"}
        return APIClient().post("/api/v1/auth/users/", body, format="json").status_code

    assert statuses(sign_up) == [201, 201, 201, 201]
    assert User.objects.count() == 1


def test_a_double_clicked_upload_is_one_post(movie, user, client_of, upload, files):
    def post(_: int) -> int:
        body = {"movie_id": 1, "value": 4, "image": upload()}
        return client_of(user).post("/api/v1/posts/", body).status_code

    assert statuses(post) == [200, 200, 200, 201]
    assert (Post.objects.count(), PostImage.objects.count(), len(files())) == (1, 1, 2)
