import pytest

from benchmarks.harness.growth import exponent


def test_a_cost_that_doubles_with_the_data_is_linear():
    assert exponent([1, 2, 4], [3, 6, 12]) == pytest.approx(1)


def test_a_quadratic_cost_has_the_exponent_two_and_a_constant_one_zero():
    assert exponent([10, 20, 30], [100, 400, 900]) == pytest.approx(2)
    assert exponent([10, 20, 30], [7, 7, 7]) == pytest.approx(0)
