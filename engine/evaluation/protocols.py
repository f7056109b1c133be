"""The protocols by name: how each one splits, what it asks of a model, and what it measures."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from engine.datasets.catalog import Catalog
from engine.errors import EvaluationError
from engine.evaluation.cold_start import measure_cold_start, split_newcomers
from engine.evaluation.intervals import interval_metrics
from engine.evaluation.interviews import measure_interviews, split_interviewed
from engine.evaluation.last_out import measure_last_out
from engine.evaluation.measured import Measured
from engine.evaluation.ranking import measure_lists
from engine.evaluation.reranking import measure_reranking
from engine.evaluation.retrieval import measure_retrieval
from engine.evaluation.scorers import FoldInPredictor, FoldInRanker, Ranker, RatingPredictor
from engine.evaluation.splits import (
    Split,
    split_by_item,
    split_by_time,
    split_last_out,
    split_ratings,
    split_sample,
    split_strangers,
    split_users,
)
from engine.evaluation.stars import measure_stars
from engine.types import Interactions


@dataclass(frozen=True, slots=True, kw_only=True)
class Protocol:
    """A way to measure models."""

    about: str  # one line for people
    asks: frozenset[str]  # a model has to answer one of these methods of engine.evaluation.scorers
    split: Callable[..., Split]  # (interactions, *, seed)
    measure: Callable[..., Measured]  # (scorer, *, split, catalog, seed)
    headline: tuple[str, ...]  # the figures that a table shows first

    def split_of(self, interactions: Interactions, *, seed: int) -> Split:
        """Training and test part; raises EvaluationError when one of them would be empty."""
        split = self.split(interactions, seed=seed)
        if not len(split.train) or not len(split.test):
            empty = "test" if len(split.train) else "training"
            raise EvaluationError(f"There are too few ratings to split: the {empty} part is empty.")
        return split


def _without_catalog(measure: Callable[..., Measured]) -> Callable[..., Measured]:
    """The same for a measure that asks nothing of the catalog."""

    def measured(scorer: Any, *, split: Split, catalog: Catalog, seed: int) -> Measured:
        del catalog
        return measure(scorer, split=split, seed=seed)

    return measured


def _onboarding(scorer: Any, *, split: Split, catalog: Catalog, seed: int) -> Measured:
    del catalog
    return measure_interviews(scorer, split=split, seed=seed)


def _reranking(scorer: Any, *, split: Split, catalog: Catalog, seed: int) -> Measured:
    return measure_reranking(scorer, split=split, catalog=catalog, seed=seed)


def _intervals(scorer: Any, *, split: Split, catalog: Catalog, seed: int) -> Measured:
    del catalog
    metrics = interval_metrics(scorer, split=split, seed=seed)
    return Measured(metrics={"inside": metrics.pop("coverage"), **metrics})  # lists have another coverage


def _both(scorer: Any, *, split: Split, catalog: Catalog, seed: int) -> Measured:
    """Stars and lists, as far as the model answers."""
    kinds = (RatingPredictor, Ranker) if split.given is None else (FoldInPredictor, FoldInRanker)
    found = Measured(metrics={})
    if isinstance(scorer, kinds[0]):
        found = measure_stars(scorer, split=split, seed=seed)
    if isinstance(scorer, kinds[1]):
        lists = measure_lists(scorer, split=split, catalog=catalog, seed=seed)
        found = Measured(
            metrics=found.metrics | lists.metrics,
            per_user=lists.per_user,
            predictions=found.predictions,
            exposure=lists.exposure,
        )
    return found


STARS = ("rmse", "mae")
LISTS = ("ndcg@10", "map@10", "precision@10", "recall@10")
PROTOCOLS: dict[str, Protocol] = {
    "rating-holdout": Protocol(
        about="predicted stars of a fifth of the ratings, drawn at random",
        asks=frozenset({"predict"}),
        split=split_ratings,
        measure=_without_catalog(measure_stars),
        headline=STARS,
    ),
    "new-user": Protocol(
        about="users that the models never saw: 80 % of their ratings are folded in, the rest asked",
        asks=frozenset({"predict_for", "score_for"}),
        split=split_users,
        measure=_both,
        headline=(*STARS, *LISTS),
    ),
    "new-user-without-history": Protocol(
        about="users of whom nothing is known",
        asks=frozenset({"predict_for"}),
        split=split_strangers,
        measure=_without_catalog(measure_stars),
        headline=STARS,
    ),
    "ranking-holdout": Protocol(
        about="a quarter of each movie's ratings; what is shown to each user, without what they rated",
        asks=frozenset({"score"}),
        split=split_by_item,
        measure=measure_lists,
        headline=LISTS,
    ),
    "leave-last-out": Protocol(
        about="each user's last rating, among all movies and among 99 that were sampled",
        asks=frozenset({"score"}),
        split=split_last_out,
        measure=_without_catalog(measure_last_out),
        headline=("hit_rate@10", "ndcg@10", "hit_rate@10 (99 sampled)", "ndcg@10 (99 sampled)"),
    ),
    "time-split": Protocol(
        about="everything before a moment trains, the fifth of the ratings after it tests",
        asks=frozenset({"predict", "score"}),
        split=split_by_time,
        measure=_both,
        headline=(*STARS, *LISTS),
    ),
    "retrieval": Protocol(
        about="the rank of each of 20,000 held-out ratings' movies among all movies",
        asks=frozenset({"score"}),
        split=split_sample,
        measure=_without_catalog(measure_retrieval),
        headline=(
            "top-10 (seen removed)",
            "top-100 (seen removed)",
            "top-10 (seen kept)",
            "top-100 (seen kept)",
        ),
    ),
    "cold-start": Protocol(
        about="new users after 0, 1, 3, 5 and 10 ratings",
        asks=frozenset({"score_for", "predict_for"}),
        split=split_newcomers,
        measure=_without_catalog(measure_cold_start),
        headline=tuple(f"ndcg@10 after {step}" for step in (0, 1, 3, 5, 10)),
    ),
    "onboarding": Protocol(
        about="new users after 0, 1, 3, 5 and 10 ratings of movies that they were asked about",
        asks=frozenset({"questions"}),
        split=split_interviewed,
        measure=_onboarding,
        headline=tuple(f"ndcg@10 after {step}" for step in (0, 1, 3, 5, 10)),
    ),
    "reranking": Protocol(
        about="the split of ranking-holdout; nDCG@10 of the lists of each setting of the dials",
        asks=frozenset({"score"}),
        split=split_by_item,
        measure=_reranking,
        headline=tuple(
            f"ndcg@10 ({name})"
            for name in ("at rest", "popularity +0.5", "era +0.5", "diversity +0.6", "genre +0.5")
        ),
    ),
    "intervals": Protocol(
        about="the share of a fifth of the ratings inside their 80 % intervals; each half of them is judged "
        "by the spread found on the other",
        asks=frozenset({"posterior"}),
        split=split_ratings,
        measure=_intervals,
        headline=("inside", "width", *STARS),
    ),
}
