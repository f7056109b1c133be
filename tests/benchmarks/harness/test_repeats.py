import pytest

from benchmarks.harness.repeats import Pairs, by_turns


def test_a_ratio_is_ours_to_the_reference_of_the_same_turn():
    assert Pairs(ours=[2.0, 6.0], reference=[1.0, 2.0]).ratios == [2.0, 3.0]


def test_both_take_turns_and_the_first_turn_does_not_count():
    calls: list[str] = []

    def measured(name: str) -> float:
        calls.append(name)
        return float(len(calls))

    pairs = by_turns(lambda: measured("ours"), lambda: measured("reference"), repeats=2)
    assert calls == ["ours", "reference"] * 3
    assert (pairs.ours, pairs.reference) == ([3.0, 5.0], [4.0, 6.0])


def test_the_only_turn_counts():
    assert by_turns(lambda: 3.0, lambda: 2.0, repeats=1).ratios == [pytest.approx(1.5)]
