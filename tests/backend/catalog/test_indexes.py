"""Lists are read from an index in its order: no table is read whole, nothing is sorted first."""

import pytest
from django.db import connection

from backend.accounts.models import User
from backend.catalog.models import Genre, Movie, MovieCredit, MovieGenre
from backend.catalog.selectors import ORDERINGS, movie_list
from backend.ratings.models import Rating
from backend.ratings.selectors import rating_list

N = 3000
SORTS = ("filesort", "TEMP B-TREE")
pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def _catalogue(django_db_setup, django_db_blocker):
    """Thousands of movies, half of them in one genre; every hundredth French and by one person."""
    with django_db_blocker.unblock():
        Movie.objects.bulk_create(_movie(number) for number in range(1, N + 1))
        drama, rare = Genre.objects.create(name="Drama"), Genre.objects.create(name="Rare")
        MovieGenre.objects.bulk_create(
            MovieGenre(movie_id=number, genre=drama if number % 100 else rare) for number in range(1, N + 1)
        )
        MovieCredit.objects.bulk_create(
            MovieCredit(movie_id=number, name="agnes varda" if number % 100 == 0 else f"person {number}")
            for number in range(1, N + 1)
        )
        users = [User.objects.create_user(f"{number}@example.com") for number in range(2)]
        Rating.objects.bulk_create(
            Rating(user=users[number % 2], movie_id=number, half_stars=8) for number in range(1, N + 1)
        )
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE TABLE catalog_movie" if connection.vendor == "mysql" else "ANALYZE")
        yield
        for model in (Rating, MovieCredit, MovieGenre, Genre, Movie, User):
            model.objects.all()._raw_delete("default")


def _movie(number: int) -> Movie:
    movie = Movie(
        id=number,
        title=f"Film {number * 7919 % N}",
        year=1930 + number * 31 % 95,
        rating_count=number * 17 % 1000,
        weighted_rating=number % 40 / 10,
        trending_score=number * 13 % 500,
        language="en" if number % 100 else "fr",
        dataset="tiny",
    )
    movie.fill_derived_columns()
    return movie


def plan_of(query) -> str:
    """How the database would answer, in its own words."""
    return str(query.explain())


@pytest.mark.usefixtures("_catalogue")
@pytest.mark.parametrize("ordering", ORDERINGS)
def test_a_list_in_any_order_is_read_from_an_index(ordering):
    plan = plan_of(movie_list(ordering=ordering).only("id")[:20])
    assert "movie_by_" in plan
    assert not any(sort in plan for sort in SORTS)


@pytest.mark.skipif(connection.vendor != "mysql", reason="SQLite has other names and other plans")
@pytest.mark.usefixtures("_catalogue")
@pytest.mark.parametrize(
    ("filters", "index"),
    [
        ({"person": "Agnès Varda"}, "movie_credit_once"),
        ({"genre": "Rare"}, "movie_genre_once"),
        ({"language": "fr"}, "movie_by_language"),
        ({"year_min": 1950, "year_max": 1950}, "movie_by_year"),
    ],
)
def test_a_rare_trait_is_found_by_its_index(filters, index):
    assert index in plan_of(movie_list(**filters)[:20])


@pytest.mark.usefixtures("_catalogue")
def test_somebodys_ratings_are_read_in_the_order_of_time():
    plan = plan_of(rating_list(user=User.objects.first(), ordering="-updated_at")[:20])
    assert "rating_by_time" in plan
