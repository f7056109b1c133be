"""Predicted stars against the real ones."""

import numpy as np

from engine.evaluation.histories import by_user, histories_of, history_of, sampled_users
from engine.evaluation.lists import MOST_USERS
from engine.evaluation.measured import Measured, Predictions
from engine.evaluation.metrics import absolute_errors, squared_errors
from engine.evaluation.scorers import FoldInPredictor, RatingPredictor
from engine.evaluation.splits import Split
from engine.types import Floats, Interactions


def measure_stars(scorer: RatingPredictor | FoldInPredictor, *, split: Split, seed: int) -> Measured:
    """RMSE and MAE over all test ratings; predictions are clipped to the scale of the training part."""
    predictions = (
        _predicted(scorer, split=split)
        if split.given is None
        else _folded_in(scorer, split=split, given=split.given, seed=seed)
    )
    lowest, highest = scale_of(split.train)
    clipped = Predictions(
        predicted=np.clip(predictions.predicted, lowest, highest), actual=predictions.actual
    )
    return Measured(metrics=star_metrics(clipped), predictions=clipped)


def star_metrics(predictions: Predictions) -> dict[str, float]:
    """RMSE and MAE, in stars."""
    squares = squared_errors(predictions.predicted, actual=predictions.actual)
    absolute = absolute_errors(predictions.predicted, actual=predictions.actual)
    return {"rmse": float(np.sqrt(squares.mean())), "mae": float(absolute.mean())}


def scale_of(train: Interactions) -> tuple[float, float]:
    """The scale's ends: 1 to 5 where only whole stars were given, else 0.5 to 5."""
    whole_stars = bool((train.ratings % 1 == 0).all())
    return (1.0 if whole_stars else 0.5), 5.0


def _predicted(scorer: RatingPredictor | FoldInPredictor, *, split: Split) -> Predictions:
    assert isinstance(scorer, RatingPredictor)
    predicted = scorer.predict(split.test.user_ids, item_ids=split.test.item_ids)
    return Predictions(predicted=np.asarray(predicted, dtype=np.float64), actual=split.test.ratings)


def _folded_in(
    scorer: RatingPredictor | FoldInPredictor, *, split: Split, given: Interactions, seed: int
) -> Predictions:
    assert isinstance(scorer, FoldInPredictor)
    users = sampled_users(split.test.user_ids, most=MOST_USERS, seed=seed)
    test = by_user(split.test)
    predicted: list[Floats] = []
    actual: list[Floats] = []
    for user, history in zip(users, histories_of(given, user_ids=users), strict=True):
        asked = history_of(test, user_id=int(user))
        predicted.append(scorer.predict_for(history, item_ids=asked.item_ids))
        actual.append(asked.ratings)
    return Predictions(predicted=np.concatenate(predicted), actual=np.concatenate(actual))
