"""Answers from published models; imports neither Spark nor torch."""

from engine.serving.open import open_recommender
from engine.serving.picks import PickedFor, PickReason, PicksAnswer
from engine.serving.recommender import Recommender
from engine.serving.results import RatingPredictions, Reason, Recommendations, SimilarItems

__all__ = [
    "PickReason",
    "PickedFor",
    "PicksAnswer",
    "RatingPredictions",
    "Reason",
    "Recommendations",
    "Recommender",
    "SimilarItems",
    "open_recommender",
]
