import json
from pathlib import Path

import pytest

from engine.cli import main


def test_list_names_what_can_be_fetched_and_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["datasets", "list", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert listed["built_in"] == ["demo"]
    assert {"ml-latest-small", "ml-100k", "ml-1m", "ml-25m", "ml-32m"} <= listed["fetch"].keys()
    assert any("Kaggle" in form["title"] for form in listed["formats"])


def test_list_is_a_table_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["datasets", "list"]) == 0
    assert "nextflex datasets fetch ml-latest-small" in capsys.readouterr().out


def test_inspect_counts_the_demo(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["datasets", "inspect", "demo", "--json"]) == 0
    summary = json.loads(capsys.readouterr().out)
    assert summary["synthetic"] is True
    assert summary["n_users"] == 600
    assert sum(summary["histogram"].values()) == summary["n_ratings"]
    assert len(summary["most_rated"]) == 10
    assert summary["skipped_rows"] == 0


def test_inspect_shows_rows_left_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "movies.csv").write_text("movieId,title,genres\n1,Toy Story (1995),Comedy\n2,Cosmos,Drama\n")
    (tmp_path / "ratings.csv").write_text("userId,movieId,rating,timestamp\n1,1,4.0,0\n1,2,4.5,0\n1,2,9,0\n")
    assert main(["datasets", "inspect", str(tmp_path), "--skip-bad-rows"]) == 0
    out = capsys.readouterr().out
    assert "Toy Story (1995)" in out
    assert "left out 1, the first in line 4: the rating 9 is not one of 0.5, 1, … 5" in out


def test_a_bad_row_is_one_sentence_and_exit_code_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "movies.csv").write_text("movieId,title,genres\n1,Toy Story (1995),Comedy\n")
    (tmp_path / "ratings.csv").write_text("userId,movieId,rating,timestamp\n1,1,7,0\n")
    assert main(["datasets", "inspect", str(tmp_path)]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert f"{tmp_path / 'ratings.csv'}, line 2: the rating 7" in captured.err
    assert "Traceback" not in captured.err


def test_an_unknown_name_cannot_be_fetched(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["datasets", "fetch", "ml-2m", "--folder", str(tmp_path)]) == 1
    assert "there is no dataset 'ml-2m'" in capsys.readouterr().err
