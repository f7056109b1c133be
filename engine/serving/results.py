"""What the recommender answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field

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
    scores: Floats  # (n,), falling unless dials are turned; their unit is the strategy's
    predicted_ratings: Floats  # (n,), stars
    reasons: list[list[Reason]]  # per item, largest contribution first; empty without a taste
    others: Floats  # (n,), what the ratings that are no reasons add to the score, or take from it
    priors: Floats  # (n,), what no rating brought; with the reasons and others all of it
    stage_seconds: Mapping[str, float] = field(default_factory=dict)  # what the time went into


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedTrait:
    """Something that an item has in common with liked ones."""

    name: str  # "Christopher Nolan"
    item_ids: list[int]  # the liked items that have it, largest contribution first


@dataclass(frozen=True, slots=True, kw_only=True)
class Counterfactual:
    """Where an item would stand without one rating."""

    item_id: int  # of the rating that is taken away
    rating: float  # stars
    rank: int | None  # among all items, computed anew; None if it would not be recommended at all


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Why an item stands where it stands."""

    strategy: str
    score: float
    rank: int | None  # among all that may be recommended, from 1; None for what may not
    reasons: list[Reason]  # every rating that adds to the score or takes from it, the largest first
    prior: float  # with the contributions of the reasons the score
    traits: list[SharedTrait]  # most telling first
    without: list[Counterfactual]  # for the strongest reasons


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions:
    """What to ask a user about next."""

    item_ids: Ids  # (n,), the one that teaches most first
    sureness: float  # 0 to 1, the share settled of what was open about the user's preferences
