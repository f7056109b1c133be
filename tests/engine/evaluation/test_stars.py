from dataclasses import replace

import numpy as np
import pytest

from engine.evaluation.stars import measure_stars


def test_errors_are_over_all_test_ratings_and_predictions_stay_on_the_scale(scorer, split):
    high = replace(scorer, scores=np.array([9.0, -2, 3, 4, 5]))
    found = measure_stars(high, split=split, seed=1)
    assert found.predictions.predicted.tolist() == [1, 4, 5]  # only whole stars were given: from 1
    assert found.metrics["mae"] == pytest.approx((0 + 1 + 1) / 3)
    assert found.metrics["rmse"] == pytest.approx(np.sqrt(2 / 3))


def test_new_users_are_asked_about_by_what_is_given(scorer, split):
    asked = []

    class Listener:
        def predict_for(self, history, *, item_ids):
            asked.append((history.item_ids.tolist(), item_ids.tolist()))
            return np.full(len(item_ids), 3.0)

    given = split.train.take(split.train.user_ids == 2)
    rest = split.train.take(split.train.user_ids != 2)
    measure_stars(Listener(), split=replace(split, train=rest, given=given), seed=1)
    assert asked == [([], [20, 40]), ([20], [10])]
