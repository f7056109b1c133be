import pytest

pytestmark = pytest.mark.usefixtures("movies")


def test_languages_come_with_the_number_of_their_movies_the_most_frequent_first(guest, movies):
    for movie, language in zip(movies, ["en", "en", "fr", ""], strict=True):
        movie.language = language
        movie.save()
    assert guest.get("/api/v1/languages/").json() == [
        {"language": "en", "movie_count": 2},
        {"language": "fr", "movie_count": 1},
    ]


def test_one_query_suffices(guest, django_assert_max_num_queries):
    with django_assert_max_num_queries(1):
        guest.get("/api/v1/languages/")
