"""Predictors of stars, as candidates for the protocols."""

from engine.training.candidates.candidate import Candidate

STARS: dict[str, Candidate] = {}
