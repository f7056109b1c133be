"""Every model that `nextflex evaluate` can compare, by name."""

from engine.training.candidates.asking import ASKING
from engine.training.candidates.candidate import Candidate
from engine.training.candidates.neural import NEURAL
from engine.training.candidates.ranking import RANKING
from engine.training.candidates.stars import STARS

CANDIDATES: dict[str, Candidate] = RANKING | STARS | NEURAL | ASKING

__all__ = ["CANDIDATES", "Candidate"]
