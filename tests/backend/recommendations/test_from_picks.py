import pytest

from backend.catalog.models import Movie

pytestmark = pytest.mark.usefixtures("movies", "recommender")
URL = "/api/v1/recommendations/from-picks/"


@pytest.fixture
def movies(movies):
    """Three more, so that something is left after three picks."""
    more = [Movie(id=number, title=f"Part {number}") for number in (5, 6, 7)]
    return [*movies, *Movie.objects.bulk_create(more)]


@pytest.fixture
def recommender(recommender):
    recommender.items = [1, 2, 3, 4, 5, 6, 7]
    return recommender


def picked(client, *movie_ids: int, **more: int):
    return client.post(URL, {"movie_ids": movie_ids, **more}, format="json")


def titles(movies) -> list[str]:
    return [movie["title"] for movie in movies]


def test_guests_get_two_lists_with_scores_and_reasons(guest):
    answer = picked(guest, 1, 2, 3).json()
    assert titles(answer["popular"]) == ["The Undated"]
    assert titles(answer["less_known"]) == ["Part 5", "Part 6", "Part 7"]
    [movie] = answer["popular"]
    assert movie["score"] == 1.0
    assert movie["reasons"] == [{"movie_id": 1, "title": "Alien", "contribution": 0.5}]


def test_it_says_which_model_found_them(guest, recommender):
    answer = picked(guest, 1, 2, 3, seed=4).json()
    assert (answer["strategy"], answer["model_version"]) == ("als", "als-1")
    assert "not been trained" in answer["explanation"]
    recommender.picks_strategy = "neural"
    recommender.versions["neumf"] = "neumf-1"
    answer = picked(guest, 1, 2, 3).json()
    assert (answer["strategy"], answer["model_version"]) == ("neural", "neumf-1")
    assert "not been trained" not in answer["explanation"]


def test_a_movie_that_the_catalogue_lost_is_replaced(guest):
    Movie.objects.filter(id__in=[4, 6]).delete()
    answer = picked(guest, 1, 2, 3).json()
    assert titles(answer["popular"] + answer["less_known"]) == ["Part 5", "Part 7"]


@pytest.mark.parametrize(
    "movie_ids",
    [[], [1, 2], [1, 2, 3, 4], [1, 1, 2], [1, 2, 999], [1, 2, "x"], [0, 1, 2], [1, 2, 2**70], None],
)
def test_anything_but_three_different_movies_of_the_best_is_a_problem(guest, movie_ids):
    answer = guest.post(URL, {"movie_ids": movie_ids}, format="json")
    assert answer.status_code == (422 if movie_ids in ([1, 1, 2], [1, 2, 999]) else 400)
    assert any(place.startswith("movie_ids") for place in answer.json()["errors"])


@pytest.mark.parametrize("seed", [-1, 1.5, "x", 2**60])
def test_a_seed_is_a_whole_number(guest, seed):
    answer = picked(guest, 1, 2, 3, seed=seed)
    assert answer.status_code == 400
    assert answer.json()["errors"].keys() == {"seed"}


def test_no_query_is_needed(guest, django_assert_max_num_queries):
    picked(guest, 1, 2, 3)
    with django_assert_max_num_queries(0):
        picked(guest, 1, 2, 3)
