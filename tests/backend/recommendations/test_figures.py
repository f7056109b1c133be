import pytest
from rest_framework.exceptions import NotFound

from backend.recommendations.figures import Figures


def test_calls_are_counted_and_timed():
    figures = Figures()
    for _ in range(3):
        with figures.measured("similar"):
            pass
    (similar,) = figures.all()
    assert (similar.question, similar.count, similar.errors) == ("similar", 3, 0)
    assert 0 <= similar.p50_ms <= similar.p95_ms


def test_a_failure_is_an_error_and_not_knowing_a_movie_is_none():
    figures = Figures()
    with pytest.raises(RuntimeError), figures.measured("personal"):
        raise RuntimeError
    with pytest.raises(NotFound), figures.measured("personal"):
        raise NotFound
    (personal,) = figures.all()
    assert (personal.count, personal.errors) == (2, 1)
