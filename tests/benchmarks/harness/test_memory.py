import pytest

from benchmarks.harness.memory import cost_of, private_mb


def fill(megabytes: int) -> int:
    return len(bytearray(b"x") * (megabytes * 1_000_000))


def fail() -> None:
    raise ValueError("no")


def test_what_a_piece_of_work_takes_at_most_is_its_own():
    cost = cost_of(fill, 50)
    assert cost.answer == 50_000_000
    assert 45 < cost.peak_mb < 120


def test_work_that_fails_is_no_measurement():
    with pytest.raises(RuntimeError, match="fail"):
        cost_of(fail)


def test_private_memory_grows_by_what_is_filled():
    before = private_mb()
    filled = bytearray(b"x") * 40_000_000
    assert private_mb() - before > 35
    assert len(filled) == 40_000_000
