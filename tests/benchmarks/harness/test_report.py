from benchmarks.harness.outcome import AT_MOST, Outcome, figure
from benchmarks.harness.report import Measured, kept_lines, write_results


def row(number: int, value: float) -> Measured:
    figures = (figure("time", [value], goal=2, sense=AT_MOST), figure("memory", [1.0], goal=1, sense=AT_MOST))
    outcome = Outcome(figures=figures, remark="quick")
    return Measured(number=number, what="this", against="that", outcome=outcome, seconds=60)


def test_a_run_of_some_rows_leaves_the_others_and_what_was_written_below(tmp_path):
    path = tmp_path / "results.md"
    write_results(path, [row(1, 1.0), row(10, 3.0)], command="make bench", day="2026-01-01")
    path.write_text(path.read_text() + "\nIt was slow once.\n")
    write_results(path, [row(2, 1.5)], command="make bench ROWS=2", day="2026-01-02")
    text = path.read_text()
    assert list(kept_lines(text)) == [1, 2, 10]
    assert "| 10 | this | that | time | 3 × | – | ≤ 2 × | no | quick |" in text
    assert "make bench ROWS=2` on 2026-01-02, in 1 minutes" in text
    assert text.count("It was slow once.") == 1


def test_a_row_that_was_left_out_says_why(tmp_path):
    left_out = Measured(number=5, what="this", against="that", outcome=Outcome(skipped="no wrk"), seconds=0)
    write_results(tmp_path / "results.md", [left_out], command="make bench", day="2026-01-01")
    assert "left out: no wrk" in (tmp_path / "results.md").read_text()
