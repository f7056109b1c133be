from collections import Counter

import pytest

from backend.catalog.selectors import Candidate
from backend.ratings.models import Rating
from backend.recommendations.onboarding import worth_rating

URL = "/api/v1/onboarding/"
AGREED = [0, 0, 0, 0, 0, 0, 0, 10, 0, 0]
DISPUTED = [5, 0, 0, 0, 0, 0, 0, 0, 0, 5]


def candidate(movie_id: int, *, count: int = 100, histogram: list[int] = DISPUTED, genre: str = "Drama"):
    return Candidate(id=movie_id, rating_count=count, rating_histogram=histogram, genres=[genre])


def test_popular_movies_come_first():
    assert worth_rating([candidate(1, count=10), candidate(2, count=90)], heard=Counter(), n=1) == [2]


def test_a_disputed_movie_says_more_than_one_all_agree_on():
    assert worth_rating([candidate(1, histogram=AGREED), candidate(2)], heard=Counter(), n=1) == [2]


def test_a_genre_not_asked_about_yet_comes_before_another_of_the_same():
    pool = [candidate(1), candidate(2), candidate(3, genre="Western")]
    assert worth_rating(pool, heard=Counter(), n=3) == [1, 3, 2]
    assert worth_rating(pool, heard=Counter({"Drama": 3}), n=1) == [3]


def test_asking_leaves_what_was_heard_as_it_is():
    heard = Counter({"Drama": 1})
    worth_rating([candidate(1)], heard=heard, n=1)
    assert heard == {"Drama": 1}


@pytest.mark.usefixtures("movies")
def test_rated_and_skipped_movies_are_not_asked_about(client, user):
    Rating.objects.create(user=user, movie_id=1, half_stars=8)
    answer = client.get(URL, {"skip": "2,3"}).json()
    assert [movie["title"] for movie in answer["results"]] == ["The Undated"]
    assert answer["rating_count"] == 1


@pytest.mark.usefixtures("movies")
@pytest.mark.parametrize("query", [{"n": 0}, {"n": 101}, {"skip": "1;2"}, {"skip": "1,"}])
def test_a_bad_query_is_a_problem_that_names_the_field(client, query):
    response = client.get(URL, query)
    assert response.status_code == 400
    assert response.json()["errors"].keys() == query.keys()


def test_a_login_is_required(guest):
    assert guest.get(URL).status_code == 401


@pytest.mark.usefixtures("movies")
def test_four_queries_suffice_user_ratings_shelves_and_movies(client, django_assert_max_num_queries):
    client.get(URL)
    with django_assert_max_num_queries(4):
        client.get(URL)
