from datetime import UTC, datetime

from backend.shelves.models import Shelf, ShelvedMovie
from backend.shelves.selectors import shelved_list
from backend.shelves.services import shelf_put, shelf_put_many

LONG_AGO = datetime(2019, 5, 1, tzinfo=UTC)


def test_many_movies_keep_their_days_and_move_from_the_other_shelf(user, movies):
    shelf_put(user=user, movie=movies[0], shelf=Shelf.HIDDEN)
    shelf_put_many(
        user=user,
        rows=[ShelvedMovie(movie=movie, shelf=Shelf.WATCHLIST, added_at=LONG_AGO) for movie in movies[:2]],
    )
    rows = shelved_list(user=user, shelf=Shelf.WATCHLIST)
    assert sorted((row.movie_id, row.added_at) for row in rows) == [(1, LONG_AGO), (2, LONG_AGO)]
    assert not shelved_list(user=user, shelf=Shelf.HIDDEN)
