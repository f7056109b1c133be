"""Questions to a user's moods."""

from django.db.models import QuerySet
from rest_framework.exceptions import NotFound

from backend.accounts.models import User
from backend.api.ids import MAX_ID
from backend.moods.models import Mood


def mood_list(*, user: User) -> QuerySet[Mood]:
    """The user's moods, by name."""
    return Mood.objects.filter(user=user).order_by("name", "id")


def mood_get(*, user: User, mood_id: int) -> Mood:
    """The user's mood, or a 404."""
    mood = Mood.objects.filter(user=user, pk=min(mood_id, MAX_ID)).first()
    if mood is None:
        raise NotFound("You have no such mood.")
    return mood
