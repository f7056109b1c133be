import pytest

pytestmark = pytest.mark.usefixtures("movies")
URL = "/api/v1/recommendations/hidden-gems/"


@pytest.fixture(autouse=True)
def _weights(movies) -> None:
    for movie, weight in zip(movies, [4.9, 3.0, 4.0, 3.5], strict=True):
        movie.weighted_rating = weight
        movie.save()


def test_the_best_come_first_without_those_that_everybody_rated(guest):
    gems = guest.get(URL).json()["results"]
    assert [(movie["title"], movie["score"]) for movie in gems] == [
        ("Amélie", 4.0),
        ("The Undated", 3.5),
        ("Aliens", 3.0),
    ]


def test_n_is_how_many(guest):
    assert guest.get(URL, {"n": 1}).json()["count"] == 1
    assert guest.get(URL, {"n": 0}).status_code == 400


def test_without_ratings_there_are_none(guest, movies):
    for movie in movies:
        movie.delete()
    assert guest.get(URL).json()["results"] == []


def test_three_queries_suffice(guest, django_assert_max_num_queries):
    guest.get(URL)
    with django_assert_max_num_queries(3):
        guest.get(URL)
