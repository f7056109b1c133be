"""Predicted stars, by the best published model that can."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from engine.errors import ModelNotServed
from engine.models.bayesian_fm import BayesianFmModel
from engine.models.bias import BiasModel
from engine.serving.results import RatingPredictions
from engine.types import History, Ids


def predict_stars(models: Mapping[str, Any], *, history: History, item_ids: Ids) -> RatingPredictions:
    """By `bayesian_fm`, else by `bias`, which knows no error: its interval is the whole scale."""
    sampled, bias = models.get("bayesian_fm"), models.get("bias")
    if isinstance(sampled, BayesianFmModel):
        values, lower, upper = sampled.predict_with_interval(history, item_ids=item_ids)
        return RatingPredictions(values=values, lower=lower, upper=upper)
    if isinstance(bias, BiasModel):
        values = bias.predict(history, item_ids=item_ids)
        lower, upper = np.full_like(values, bias.lowest), np.full_like(values, bias.highest)
        return RatingPredictions(values=values, lower=lower, upper=upper)
    raise ModelNotServed("No model that predicts ratings is published: neither 'bayesian_fm' nor 'bias'.")
