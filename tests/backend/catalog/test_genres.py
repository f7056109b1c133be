import pytest

from backend.catalog.models import Movie

pytestmark = pytest.mark.usefixtures("movies")
URL = "/api/v1/genres/"


def test_genres_come_by_name_with_their_number_of_movies(guest):
    assert guest.get(URL).json() == [
        {"name": "Action", "movie_count": 1},
        {"name": "Comedy", "movie_count": 1},
        {"name": "Horror", "movie_count": 1},
        {"name": "Sci-Fi", "movie_count": 2},
    ]


def test_a_genre_goes_with_its_last_movie(guest):
    Movie.objects.get(id=3).delete()
    movie = Movie.objects.get(id=2)
    movie.genres = ["Sci-Fi"]
    movie.save()
    assert [genre["name"] for genre in guest.get(URL).json()] == ["Horror", "Sci-Fi"]


def test_one_genre_in_two_cases_is_one(movies):
    movies[3].genres = ["sci-fi", "Sci-Fi"]
    movies[3].save()
    assert Movie.objects.filter(genre_links__genre__name="Sci-Fi").count() == 3


def test_one_query_suffices(guest, django_assert_max_num_queries):
    with django_assert_max_num_queries(1):
        guest.get(URL)
