import pytest

from backend.catalog.cards import Cards, cards
from backend.catalog.models import Movie
from backend.catalog.services import catalog_changed

pytestmark = pytest.mark.usefixtures("movies")


def test_cards_keep_the_order_asked_for_and_leave_out_what_is_gone():
    assert [card["id"] for card in cards.of([3, 99, 1])] == [3, 1]


def test_all_cards_take_two_queries_and_then_none(django_assert_num_queries):
    with django_assert_num_queries(2):
        cards.all()
    with django_assert_num_queries(0):
        cards.of([1, 2])


def test_a_refresh_without_a_change_reads_only_the_revision(django_assert_num_queries):
    cards.refresh()
    with django_assert_num_queries(1):
        cards.refresh()


def test_another_process_sees_a_change_at_its_next_look():
    elsewhere = Cards()
    assert elsewhere.all()[1]["title"] == "Alien"
    Movie.objects.filter(id=1).get().delete()
    elsewhere.refresh()
    assert 1 not in elsewhere.all()


def test_a_saved_movie_shows_at_once_where_it_was_saved(movies, django_capture_on_commit_callbacks):
    cards.refresh()
    with django_capture_on_commit_callbacks(execute=True):
        movies[0].title = "Alien: Director's Cut"
        movies[0].save()
    assert cards.all()[1]["title"] == "Alien: Director's Cut"


def test_one_change_of_ones_own_takes_two_queries(django_assert_num_queries):
    cards.refresh()
    Movie.objects.filter(id=1).update(title="Alien³")
    catalog_changed()
    with django_assert_num_queries(2):
        cards.refresh_movie(1)
    assert cards.all()[1]["title"] == "Alien³"
    with django_assert_num_queries(1):
        cards.refresh()


def test_a_movie_deleted_here_loses_its_card():
    cards.refresh()
    Movie.objects.get(id=1).delete()
    cards.refresh_movie(1)
    assert set(cards.all()) == {2, 3, 4}


def test_changes_by_others_in_between_are_not_missed():
    cards.refresh()
    Movie.objects.filter(id=2).update(title="Aliens 2")
    catalog_changed()
    catalog_changed()
    cards.refresh_movie(1)
    assert cards.all()[2]["title"] == "Aliens 2"


def test_a_poster_is_promised_only_with_a_token(settings):
    settings.TMDB_TOKEN = "secret"
    assert [card["poster_url"] for card in Cards().of([1, 2])] == ["/api/v1/movies/1/poster/", None]
