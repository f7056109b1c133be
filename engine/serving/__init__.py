"""Answers from published models; imports neither Spark nor torch."""

from engine.models.reranking import Dials
from engine.serving.open import open_recommender
from engine.serving.picks import PickedFor, PickReason, PicksAnswer
from engine.serving.recommender import Recommender
from engine.serving.results import (
    Counterfactual,
    Explanation,
    Questions,
    RatingPredictions,
    Reason,
    Recommendations,
    SharedTrait,
    SimilarItems,
)

__all__ = [
    "Counterfactual",
    "Dials",
    "Explanation",
    "PickReason",
    "PickedFor",
    "PicksAnswer",
    "Questions",
    "RatingPredictions",
    "Reason",
    "Recommendations",
    "Recommender",
    "SharedTrait",
    "SimilarItems",
    "open_recommender",
]
