from dataclasses import replace

import numpy as np
import pytest

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


@pytest.fixture
def report(tmp_path, checkerboard):
    other = result(seed=2, measured=replace(result().measured, metrics={"ndcg@10": 0.7, "coverage": 0.2}))
    stars = Measured(
        metrics={"rmse": 0.9, "mae": 0.7},
        predictions=Predictions(predicted=np.array([3.0, 4.0, 2.0]), actual=np.array([3.5, 4.5, 1.0])),
    )
    learner = result(
        protocol="rating-holdout", model="neumf", measured=stars, learning_curve={"training loss": [1.0, 0.5]}
    )
    pages = write_report([result(), other, learner], folder=tmp_path, dataset=checkerboard, command=COMMAND)
    return [page.read_text() for page in pages]


def test_both_pages_tell_the_mean_and_the_spread_over_seeds(report):
    assert all("0.6000 ± 0.1414" in page for page in report)


def test_both_pages_say_which_data_and_which_command(report):
    page, text = report
    assert "checkerboard (synthetic)" in page
    assert "380 ratings of 20 movies by 20 users" in page
    assert "&lt;board&gt;" in page
    assert COMMAND in text


def test_every_plot_is_in_the_page_and_beside_the_text(report, tmp_path):
    page, text = report
    names = {path.name for path in (tmp_path / "evaluation").iterdir()}
    kinds = {
        "ranking-holdout": ["popularity", "exposure"],
        "rating-holdout": ["predicted", "errors", "learning"],
    }
    assert names == {
        f"{protocol}-{kind}.svg" for protocol, found in kinds.items() for kind in [*found, "seconds"]
    }
    assert page.count("<svg") == len(names)
    assert all(f"evaluation/{name}" in text for name in names)
