import pytest

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


def test_one_query_suffices(guest, django_assert_max_num_queries):
    with django_assert_max_num_queries(1):
        guest.get("/api/v1/movies/1/")
