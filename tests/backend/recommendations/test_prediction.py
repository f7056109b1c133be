import numpy as np
import pytest

from backend.ratings.models import Rating
from engine.serving import RatingPredictions

pytestmark = pytest.mark.usefixtures("movies", "recommender")
URL = "/api/v1/movies/2/prediction/"


def test_the_stars_come_with_an_interval_and_the_ratings_behind_them(client, user):
    Rating.objects.create(user=user, movie_id=1, half_stars=10)
    assert client.get(URL).json() == {
        "predicted_rating": 4.25,
        "lower": 3.25,
        "upper": 4.75,
        "explanation": "From your one rating: four times out of five you would give 3.2 to 4.8 stars.",
        "rating_count": 1,
        "reasons": [{"movie_id": 1, "title": "Alien", "rating": 5.0, "contribution": 0.5}],
    }


def test_an_interval_that_says_nothing_is_not_called_one(client, user, recommender, monkeypatch):
    whole = RatingPredictions(values=np.array([4.0]), lower=np.array([0.5]), upper=np.array([5.0]))
    monkeypatch.setattr(recommender, "predict_ratings", lambda *_: whole)
    Rating.objects.create(user=user, movie_id=1, half_stars=10)
    assert client.get(URL).json()["explanation"].endswith("how near this comes is not known.")


def test_without_ratings_there_is_no_guess_but_an_explanation(client):
    answer = client.get(URL).json()
    assert (answer["predicted_rating"], answer["lower"], answer["upper"]) == (None, None, None)
    assert answer["explanation"].startswith("Rate a few movies first")


def test_the_own_rating_of_the_movie_does_not_count(client, user):
    Rating.objects.create(user=user, movie_id=2, half_stars=10)
    assert client.get(URL).json()["predicted_rating"] is None


def test_other_users_ratings_do_not_count(client, other_user):
    Rating.objects.create(user=other_user, movie_id=1, half_stars=10)
    assert client.get(URL).json()["rating_count"] == 0


def test_an_unknown_movie_is_not_found(client):
    assert client.get("/api/v1/movies/99/prediction/").status_code == 404


def test_a_login_is_required(guest):
    assert guest.get(URL).status_code == 401


def test_two_queries_suffice_the_user_and_the_ratings(client, user, django_assert_max_num_queries):
    Rating.objects.create(user=user, movie_id=1, half_stars=10)
    client.get(URL)
    with django_assert_max_num_queries(2):
        client.get(URL)
