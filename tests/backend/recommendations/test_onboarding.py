from collections import Counter

import pytest

from backend.catalog.selectors import Candidate
from backend.ratings.models import Rating
from backend.recommendations.gateway import gateway
from backend.recommendations.onboarding import worth_rating
from backend.shelves.models import ShelvedMovie

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


@pytest.fixture
def unpublished(settings, tmp_path):
    """A site whose models were not trained yet."""
    settings.OBJECT_STORE_URL = f"file://{tmp_path}/empty"
    gateway.use(None)


@pytest.mark.usefixtures("movies")
def test_the_models_choose_and_say_how_sure_they_are(client, user, recommender):
    Rating.objects.create(user=user, movie_id=1, half_stars=8)
    answer = client.get(URL).json()
    assert [movie["id"] for movie in answer["results"]] == [4, 3, 2]
    assert (answer["sureness"], answer["rating_count"]) == (0.25, 1)


@pytest.mark.usefixtures("movies")
def test_movies_not_seen_hidden_or_wished_for_are_not_asked_about(client, user, recommender):
    ShelvedMovie.objects.create(user=user, movie_id=4, shelf="hidden")
    ShelvedMovie.objects.create(user=user, movie_id=3, shelf="watchlist")
    assert [movie["id"] for movie in client.get(URL, {"skip": "2"}).json()["results"]] == [1]


@pytest.mark.usefixtures("movies")
def test_movies_that_the_catalogue_lost_are_replaced(client, recommender):
    recommender.items = [1, 2, 3, 98, 99]
    assert [movie["id"] for movie in client.get(URL, {"n": 2}).json()["results"]] == [3, 2]


@pytest.mark.usefixtures("movies", "unpublished")
def test_before_any_model_is_published_popular_and_disputed_ones_are_asked_about(client, user):
    Rating.objects.create(user=user, movie_id=1, half_stars=8)
    answer = client.get(URL, {"skip": "2,3"}).json()
    assert [movie["title"] for movie in answer["results"]] == ["The Undated"]
    assert (answer["rating_count"], answer["sureness"]) == (1, None)


@pytest.mark.usefixtures("movies")
def test_models_that_cannot_tell_leave_the_choice_to_the_catalogue(client, recommender):
    recommender.chooses_questions = False
    answer = client.get(URL, {"n": 1}).json()
    assert ([movie["title"] for movie in answer["results"]], answer["sureness"]) == (["Alien"], None)


@pytest.mark.usefixtures("movies", "recommender")
@pytest.mark.parametrize("query", [{"n": 0}, {"n": 101}, {"skip": "1;2"}, {"skip": "1,"}])
def test_a_bad_query_is_a_problem_that_names_the_field(client, query):
    response = client.get(URL, query)
    assert response.status_code == 400
    assert response.json()["errors"].keys() == query.keys()


def test_a_login_is_required(guest):
    assert guest.get(URL).status_code == 401


@pytest.mark.usefixtures("movies", "recommender")
def test_three_queries_suffice_user_ratings_and_shelves(client, django_assert_max_num_queries):
    client.get(URL)
    with django_assert_max_num_queries(3):
        client.get(URL)
