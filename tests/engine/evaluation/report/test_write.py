import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.errors import EvaluationError
from engine.evaluation.measured import Measured, Predictions
from engine.evaluation.report import write_report
from engine.evaluation.results import Result

pytest.importorskip("matplotlib", reason="the extra `report` is not installed")
COMMAND = "nextflex evaluate --dataset <board>"


def result(**changes) -> Result:
    plain = Result(
        model="als",
        protocol="ranking-holdout",
        dataset="checkerboard",
        seed=1,
        measured=Measured(
            metrics={"ndcg@10": 0.5, "coverage": 0.2, "mean_popularity": 9.0}, exposure=np.array([3.0, 1, 0])
        ),
        train_seconds=2.0,
        score_seconds=0.5,
    )
    return replace(plain, **changes)


LISTS = [
    result(),
    result(seed=2, measured=replace(result().measured, metrics={"ndcg@10": 0.7, "coverage": 0.2})),
]
STARS = [
    result(
        protocol="rating-holdout",
        model="neumf",
        measured=Measured(
            metrics={"rmse": 0.9, "mae": 0.7},
            predictions=Predictions(predicted=np.array([3.0, 4.0, 2.0]), actual=np.array([3.5, 4.5, 1.0])),
        ),
        learning_curve={"training loss": [1.0, 0.5]},
    )
]


@pytest.fixture
def folder(tmp_path, checkerboard) -> Path:
    for results in (LISTS, STARS):
        write_report(results, folder=tmp_path, dataset=checkerboard, command=COMMAND, notes=["Said <so>."])
    return tmp_path


def texts(folder: Path, name: str) -> list[str]:
    return [(folder / f"{name}.{ending}").read_text() for ending in ("html", "md")]


def test_page_and_index_tell_the_mean_and_the_spread_over_seeds(folder):
    told = texts(folder, "evaluation/ranking-holdout") + texts(folder, "evaluation")
    assert all("0.6000 ± 0.1414" in text for text in told)


def test_a_page_says_which_data_and_which_command_and_what_was_noted(folder):
    page, text = texts(folder, "evaluation/rating-holdout")
    assert "checkerboard (synthetic)" in page
    assert "380 ratings of 20 movies by 20 users" in page
    assert "&lt;board&gt;" in page
    assert "Said &lt;so&gt;." in page
    assert COMMAND in text
    assert "Said <so>." in text


def test_the_index_leads_to_the_page_of_every_protocol_in_their_order(folder):
    for text in texts(folder, "evaluation"):
        places = [text.index(f"evaluation/{name}.") for name in ("rating-holdout", "ranking-holdout")]
        assert places == sorted(places)


def test_measuring_one_protocol_again_leaves_the_other_pages_as_they_are(folder, checkerboard):
    before = texts(folder, "evaluation/rating-holdout")
    better = [result(measured=replace(result().measured, metrics={"ndcg@10": 0.8}))]
    write_report(better, folder=folder, dataset=checkerboard, command="again")
    assert texts(folder, "evaluation/rating-holdout") == before
    for text in texts(folder, "evaluation"):
        assert "0.8000" in text
        assert "0.6000" not in text
        assert "0.9000" in text


def test_every_plot_is_in_the_page_and_beside_the_text(folder):
    kinds = {
        "ranking-holdout": ["popularity", "exposure", "seconds"],
        "rating-holdout": ["predicted", "errors", "learning", "seconds"],
    }
    there = {path.name for path in (folder / "evaluation").glob("*.svg")}
    assert there == {f"{protocol}-{kind}.svg" for protocol, found in kinds.items() for kind in found}
    for protocol, found in kinds.items():
        page, text = texts(folder, f"evaluation/{protocol}")
        assert page.count("<svg") == len(found)
        assert all(f"({protocol}-{kind}.svg)" in text for kind in found)


def test_a_plot_that_is_no_longer_drawn_is_removed(folder, checkerboard):
    plain = [result(measured=Measured(metrics={"ndcg@10": 0.8}))]
    write_report(plain, folder=folder, dataset=checkerboard, command=COMMAND)
    assert [path.name for path in (folder / "evaluation").glob("ranking-*.svg")] == [
        "ranking-holdout-seconds.svg"
    ]


def test_a_page_that_cannot_be_read_is_named(folder, checkerboard):
    (folder / "evaluation" / "cold-start.json").write_text(json.dumps({"protocol": "cold-start"}))
    with pytest.raises(EvaluationError, match=r"cold-start\.json"):
        write_report(LISTS, folder=folder, dataset=checkerboard, command=COMMAND)
