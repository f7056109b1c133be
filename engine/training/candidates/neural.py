"""Neural models, as candidates for the protocols."""

from engine.training.candidates.candidate import Candidate

NEURAL: dict[str, Candidate] = {}
