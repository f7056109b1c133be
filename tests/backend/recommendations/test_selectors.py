"""Answers that are kept, and all that makes them new."""

import numpy as np
import pytest

from backend.catalog.cards import cards
from backend.catalog.models import Movie
from backend.ratings.models import Rating
from backend.recommendations.gateway import gateway
from backend.recommendations.selectors import personal_list, similar_list, top_rated_list
from backend.shelves.models import Shelf, ShelvedMovie
from engine.serving import Dials

pytestmark = pytest.mark.usefixtures("movies", "recommender")


def personal(user, **other):
    return personal_list(user=user, **{"n": 3, "dials": Dials(), **other})


def test_the_same_question_is_answered_by_the_same_list(user):
    assert personal(user)["results"] is personal(user)["results"]
    assert personal(user, n=2)["results"] is not personal(user)["results"]
    assert similar_list(movie_id=1, n=3) is similar_list(movie_id=1, n=3)
    assert top_rated_list(n=3) is top_rated_list(n=3)
    assert len(top_rated_list(n=2)) == 2


def test_a_rating_a_changed_rating_and_a_hidden_movie_make_a_new_list(user):
    before = personal(user)
    rating = Rating.objects.create(user=user, movie_id=1, half_stars=10)
    rated = personal(user)
    assert rated is not before
    rating.half_stars = 9
    rating.save()
    changed = personal(user)
    assert changed is not rated
    ShelvedMovie.objects.create(user=user, movie_id=2, shelf=Shelf.HIDDEN)
    assert personal(user) is not changed


def test_another_user_has_another_list(user, other_user):
    Rating.objects.create(user=user, movie_id=1, half_stars=10)
    assert personal(user)["rating_count"] == 1
    assert personal(other_user)["rating_count"] == 0


def test_other_models_make_new_lists(user, recommender):
    before = personal(user), similar_list(movie_id=1, n=3), top_rated_list(n=3)
    gateway.use(recommender)
    after = personal(user), similar_list(movie_id=1, n=3), top_rated_list(n=3)
    assert all(new is not old for new, old in zip(after, before, strict=True))


def test_a_changed_movie_makes_new_lists():
    assert similar_list(movie_id=1, n=3)["movie"]["title"] == "Alien"
    Movie.objects.filter(pk=1).update(title="Aliens, the first")
    cards.forget()
    assert similar_list(movie_id=1, n=3)["movie"]["title"] == "Aliens, the first"


def test_what_is_left_out_belongs_to_the_question():
    kept = similar_list(movie_id=1, n=3)
    without = similar_list(movie_id=1, n=3, exclude=np.array([kept["results"][0]["id"]]))
    assert without is not kept
