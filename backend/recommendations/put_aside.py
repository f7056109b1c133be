"""What a user needs no recommendation of."""

from backend.accounts.models import User
from backend.ratings.selectors import rating_history
from backend.shelves.selectors import shelved_movie_ids


def put_aside_ids(*, user: User) -> set[int]:
    """Movies that the user has rated, hidden or wants to see anyway."""
    return {*rating_history(user=user).item_ids.tolist(), *shelved_movie_ids(user=user).tolist()}
