"""Rankers, as candidates for the protocols."""

from engine.training.candidates.candidate import Candidate

RANKING: dict[str, Candidate] = {}
