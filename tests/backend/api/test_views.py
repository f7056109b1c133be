import pytest
from django.test import RequestFactory
from rest_framework.exceptions import ValidationError
from rest_framework.request import Request

from backend.api.views import query_of
from backend.recommendations.serializers import OnboardingQuery


def asked(text: str) -> Request:
    return Request(RequestFactory().get(f"/?{text}"))


def test_the_same_query_means_the_same_and_another_one_does_not():
    assert query_of(asked("n=3"), OnboardingQuery)["n"] == 3
    assert query_of(asked("n=4"), OnboardingQuery)["n"] == 4
    assert query_of(asked("n=3"), OnboardingQuery)["n"] == 3


def test_changing_an_answer_does_not_change_the_next_one():
    query_of(asked("n=5"), OnboardingQuery)["n"] = 9
    assert query_of(asked("n=5"), OnboardingQuery)["n"] == 5


def test_a_bad_query_is_bad_each_time():
    for _ in range(2):
        with pytest.raises(ValidationError):
            query_of(asked("n=0"), OnboardingQuery)
