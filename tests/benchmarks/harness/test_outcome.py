from benchmarks.harness.outcome import AT_LEAST, AT_MOST, figure, shown


def test_the_value_is_the_median_and_the_spread_the_least_and_the_greatest():
    found = figure("time", [1.0, 9.0, 2.0], goal=2, sense=AT_MOST)
    assert (found.value, found.spread) == (2.0, (1.0, 9.0))


def test_a_goal_is_met_on_the_right_side_of_it():
    assert figure("time", [1.5], goal=1.5, sense=AT_MOST).is_met
    assert not figure("time", [1.51], goal=1.5, sense=AT_MOST).is_met
    assert figure("requests/s", [0.9], goal=0.9, sense=AT_LEAST).is_met
    assert not figure("requests/s", [0.894], goal=0.9, sense=AT_LEAST).is_met


def test_three_digits_are_shown():
    assert [shown(value) for value in (0.0123, 1.234, 2202.3)] == ["0.0123", "1.23", "2202"]
