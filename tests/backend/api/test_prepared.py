import pytest

from backend.accounts.models import User
from backend.api.prepared import Prepared
from backend.catalog.models import Movie

pytestmark = pytest.mark.django_db


def test_the_rows_are_those_of_the_query():
    by_year = Prepared(lambda year: Movie.objects.filter(year=year).order_by("id").values_list("id", "year"))
    Movie.objects.bulk_create(Movie(id=number, title="A", year=1990 + number) for number in (1, 2, 3))
    assert by_year.rows(1992) == [(2, 1992)]
    assert by_year.rows(2000) == []


def test_a_query_with_another_value_beside_is_refused():
    with pytest.raises(AssertionError, match="only value"):
        Prepared(lambda user_id: User.objects.filter(id=user_id, display_name="Ann")).rows(1)
