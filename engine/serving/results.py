"""What the recommender answers."""

from dataclasses import dataclass

from engine.types import Floats, Ids


@dataclass(frozen=True, slots=True, kw_only=True)
class SimilarItems:
    """The neighbours of an item, nearest first."""

    item_ids: Ids  # (n,)
    scores: Floats  # (n,), cosine, falling
    shared: list[list[str]]  # per neighbour: what both have, most telling first ("Christopher Nolan")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """A rated item that speaks for a recommendation."""

    item_id: int
    rating: float  # stars the user gave it
    contribution: float  # its part of the score


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingPredictions:
    """What a user would give each of some items, and between which stars four of five such ratings lie."""

    values: Floats  # (n,), stars
    lower: Floats  # (n,), stars; with `upper` an 80 % interval
    upper: Floats  # (n,), stars


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendations:
    """A user's list, best first."""

    strategy: str  # "blend" or "als"; "popular" or "top_rated" when the history says nothing about taste
    item_ids: Ids  # (n,)
    scores: Floats  # (n,), falling; their unit is the strategy's
    predicted_ratings: Floats  # (n,), stars
    reasons: list[list[Reason]]  # per item, largest contribution first; empty without a taste
