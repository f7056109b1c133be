import pytest

from backend.catalog.cards import cards
from backend.catalog.models import Movie
from backend.ratings.models import Rating

pytestmark = pytest.mark.usefixtures("movies")


def test_a_movie_shows_everything(guest):
    movie = guest.get("/api/v1/movies/1/").json()
    assert movie["title"] == "Alien"
    assert movie["cast"] == ["Sigourney Weaver"]
    assert movie["keywords"] == ["space"]
    assert movie["overview"] == "In space."
    assert movie["release_date"] == "1979-05-25"
    assert movie["tmdb_id"] == 348


def test_an_unknown_release_date_is_null(guest):
    assert guest.get("/api/v1/movies/4/").json()["release_date"] is None


def test_an_unknown_movie_is_a_problem(guest):
    response = guest.get("/api/v1/movies/99/")
    assert response.status_code == 404
    assert response.json()["detail"] == "There is no movie 99."


def test_the_histograms_count_ratings_of_dataset_and_site(guest, movies, user, other_user):
    movies[0].rating_histogram = [0, 0, 0, 0, 0, 0, 0, 3, 0, 7]
    movies[0].save()
    Rating.objects.create(user=user, movie_id=1, half_stars=1)
    Rating.objects.create(user=other_user, movie_id=1, half_stars=10)
    assert guest.get("/api/v1/movies/1/").json()["rating_histogram"] == {
        "dataset": [0, 0, 0, 0, 0, 0, 0, 3, 0, 7],
        "site": [1, 0, 0, 0, 0, 0, 0, 0, 0, 1],
    }


def test_a_movie_that_nobody_rated_has_empty_histograms(guest):
    assert guest.get("/api/v1/movies/4/").json()["rating_histogram"] == {
        "dataset": [0] * 10,
        "site": [0] * 10,
    }


def test_two_queries_suffice_the_movie_and_its_ratings_and_one_the_next_time(
    guest, django_assert_num_queries
):
    cards.all()
    with django_assert_num_queries(2):
        guest.get("/api/v1/movies/1/")
    with django_assert_num_queries(1):
        guest.get("/api/v1/movies/1/")


def test_a_rating_and_a_change_of_the_movie_show_at_once(guest, user):
    before = guest.get("/api/v1/movies/1/").json()
    Rating.objects.create(user=user, movie_id=1, half_stars=10)
    assert guest.get("/api/v1/movies/1/").json()["rating_histogram"]["site"] == [0] * 9 + [1]
    assert before["rating_histogram"]["site"] == [0] * 10
    Movie.objects.filter(pk=1).update(overview="Nobody hears you.")
    cards.forget()
    assert guest.get("/api/v1/movies/1/").json()["overview"] == "Nobody hears you."
