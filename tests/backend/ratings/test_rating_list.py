import pytest

from backend.ratings.models import Rating

pytestmark = pytest.mark.usefixtures("movies")
URL = "/api/v1/ratings/"


@pytest.fixture(autouse=True)
def _rated(user, other_user, movies) -> None:
    for movie_id, half_stars in ((3, 4), (1, 10), (2, 6)):
        Rating.objects.create(user=user, movie_id=movie_id, half_stars=half_stars)
    Rating.objects.create(user=other_user, movie_id=4, half_stars=2)


def test_the_list_holds_the_users_own_ratings_latest_first(client):
    page = client.get(URL).json()
    assert page["count"] == 3
    assert [rating["movie"]["id"] for rating in page["results"]] == [2, 1, 3]
    assert page["results"][0].keys() == {"movie", "value", "expected", "created_at", "updated_at"}


@pytest.mark.parametrize(
    ("ordering", "ids"),
    [("updated_at", [3, 1, 2]), ("-value", [1, 2, 3]), ("value", [3, 2, 1]), ("title", [1, 2, 3])],
)
def test_other_orders_can_be_asked_for(client, ordering, ids):
    results = client.get(URL, {"ordering": ordering}).json()["results"]
    assert [rating["movie"]["id"] for rating in results] == ids


def test_an_unknown_order_is_a_problem(client):
    assert client.get(URL, {"ordering": "mood"}).json()["errors"].keys() == {"ordering"}


def test_a_login_is_required(guest):
    assert guest.get(URL).status_code == 401


def test_three_queries_suffice_however_many_ratings(client, django_assert_max_num_queries):
    with django_assert_max_num_queries(3):
        client.get(URL)
