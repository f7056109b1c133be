"""Changes to a user's moods, one transaction each."""

from typing import Any

from django.db import IntegrityError, transaction

from backend.accounts.models import User
from backend.api.errors import BrokenRule
from backend.moods.models import Mood

MOST = 50  # moods of one user


def mood_create(*, user: User, **settings: Any) -> Mood:
    """A new mood; raises BrokenRule for a name that is taken, or when there are too many."""
    if Mood.objects.filter(user=user).count() >= MOST:
        raise BrokenRule({"name": [f"You have {MOST} moods already; delete one first."]})
    return _saved(Mood(user=user, **settings))


def mood_change(mood: Mood, **settings: Any) -> Mood:
    """The mood with another name or other dials; raises BrokenRule for a name that is taken."""
    for name, value in settings.items():
        setattr(mood, name, value)
    return _saved(mood)


def _saved(mood: Mood) -> Mood:
    try:
        with transaction.atomic():
            mood.save()
    except IntegrityError:
        raise BrokenRule({"name": [f"You have a mood called {mood.name!r} already."]}) from None
    return mood
