from datetime import timedelta

import pytest
from django.utils import timezone

from backend.dashboard import summary as module
from backend.posts.models import Post
from backend.ratings.models import Rating

pytestmark = pytest.mark.usefixtures("movies")
URL = "/api/v1/dashboard/summary/"


@pytest.fixture(autouse=True)
def _fresh_distribution() -> None:
    module._dataset_distribution.cache_clear()


def test_everything_is_counted(staff, user):
    Rating.objects.create(user=user, movie_id=1, half_stars=10)
    answer = staff.get(URL).json()
    assert (answer["movie_count"], answer["user_count"]) == (4, 2)
    assert (answer["rating_count"], answer["dataset_rating_count"]) == (1, 100)
    assert answer["rating_distribution"]["site"] == [0] * 9 + [1]


def test_posts_and_their_images_are_counted(staff, user):
    Post.objects.create(user=user, title="Solaris", text="Slow.", digest="a")
    answer = staff.get(URL, {"days": 1}).json()
    assert (answer["post_count"], answer["image_count"], answer["image_bytes"]) == (1, 0, 0)
    assert [day["count"] for day in answer["posts_per_day"]] == [1]


def test_every_day_has_its_number_also_the_quiet_ones(staff, user):
    yesterday = timezone.now() - timedelta(days=1)
    for movie_id in (1, 2):
        rating = Rating.objects.create(user=user, movie_id=movie_id, half_stars=10)
        Rating.objects.filter(pk=rating.pk).update(created_at=yesterday)
    days = staff.get(URL, {"days": 3}).json()["ratings_per_day"]
    assert [day["count"] for day in days] == [0, 2, 0]
    assert days[1]["day"] == yesterday.date().isoformat()


def test_the_datasets_ratings_are_counted_by_stars(staff, movies):
    movies[0].rating_histogram = [1, 0, 0, 0, 0, 0, 0, 0, 0, 2]
    movies[1].rating_histogram = [0, 0, 0, 0, 0, 0, 0, 0, 0, 3]
    for movie in movies[:2]:
        movie.save()
    assert staff.get(URL).json()["rating_distribution"]["dataset"] == [1, 0, 0, 0, 0, 0, 0, 0, 0, 5]


def test_the_most_rated_come_first(staff, user, other_user):
    for account, movie_id in ((user, 3), (other_user, 3), (user, 1)):
        Rating.objects.create(user=account, movie_id=movie_id, half_stars=2)
    most = staff.get(URL).json()["most_rated"]
    assert [(movie["title"], movie["count"]) for movie in most["site"]] == [("Amélie", 2), ("Alien", 1)]
    assert most["dataset"][0] == {"id": 1, "title": "Alien", "count": 40}


@pytest.mark.parametrize("days", [0, 367, "all"])
def test_days_outside_a_year_are_a_problem(staff, days):
    assert staff.get(URL, {"days": days}).status_code == 400


def test_few_queries_suffice(staff, django_assert_max_num_queries):
    staff.get(URL)
    with django_assert_max_num_queries(9):
        staff.get(URL)
