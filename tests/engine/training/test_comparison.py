import pytest

from engine.errors import EvaluationError
from engine.training.comparison import candidates_for, compare

QUICK = ["popularity", "item_knn", "ease"]


def test_there_is_a_result_for_each_seed_and_model(checkerboard):
    results = compare(checkerboard, protocol="ranking-holdout", models=QUICK, seeds=[1, 2])
    assert [(found.seed, found.model) for found in results] == [
        (seed, model) for seed in (1, 2) for model in QUICK
    ]
    assert results[0].as_record().keys() == {
        "model", "protocol", "dataset", "seed", "metrics", "train_seconds", "score_seconds"
    }  # fmt: skip


def test_one_seed_repeats_itself(checkerboard):
    first, again = (
        compare(checkerboard, protocol="ranking-holdout", models=QUICK, seeds=[3]) for _ in range(2)
    )
    assert [found.measured.metrics for found in first] == [found.measured.metrics for found in again]


def test_a_personal_model_beats_popularity_on_the_checkerboard(checkerboard):
    popular, _, ease = compare(checkerboard, protocol="ranking-holdout", models=QUICK, seeds=[1])
    liked = "ndcg@10 (4 stars or more)"
    assert ease.measured.metrics[liked] > popular.measured.metrics[liked]


def test_every_step_is_reported_until_done(checkerboard):
    steps = {}
    compare(
        checkerboard,
        protocol="leave-last-out",
        models=["popularity"],
        progress=lambda step, /, *, done, total: steps.update({step: (done, total)}),
    )
    assert steps == {"Comparing by leave-last-out": (1, 1)}


def test_by_default_all_models_that_fit_the_protocol_are_compared():
    assert "bias" in candidates_for("rating-holdout")
    assert "bias" not in candidates_for("ranking-holdout")


@pytest.mark.parametrize(("models", "reason"), [(["alps"], "no model 'alps'"), (["bias"], "does not answer")])
def test_a_model_that_does_not_fit_is_refused(checkerboard, models, reason):
    with pytest.raises(EvaluationError, match=reason):
        compare(checkerboard, protocol="ranking-holdout", models=models)


@pytest.mark.spark
@pytest.mark.usefixtures("spark")
def test_the_blend_is_never_below_popularity_on_a_cold_start():
    from engine.datasets.open import open_dataset

    popular, blend = compare(
        open_dataset("demo"), protocol="cold-start", models=["popularity", "blend"], seeds=[1]
    )
    steps = [f"ndcg@10 after {step}" for step in (0, 1, 3, 5, 10)]
    curve = [blend.measured.metrics[step] for step in steps]
    assert curve == sorted(curve)
    assert all(blend.measured.metrics[step] >= popular.measured.metrics[step] for step in steps)
