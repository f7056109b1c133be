"""Ways to ask newcomers about items, as candidates: the same models, other questions."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np

from engine.evaluation.interviews import Asking
from engine.models.bayesian_fm import BayesianFmModel
from engine.models.questions import QuestionModel, question_model
from engine.training.als import fit_als
from engine.training.bayesian_fm import fit_bayesian_fm
from engine.training.blend import fit_blend
from engine.training.candidates.candidate import Candidate
from engine.training.candidates.folded_in import FoldedInRanker, folded_in
from engine.training.ingredients import Ingredients
from engine.training.item_index import fit_item_index
from engine.types import Floats, History, Ids


@dataclass(frozen=True, slots=True, kw_only=True)
class Newcomers:
    """The served models, fitted."""

    ranker: FoldedInRanker
    stars: BayesianFmModel
    informative: QuestionModel


Ask = Callable[..., Asking]  # (models, *, exclude, seed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Interviewing:
    """The served models, and what they ask."""

    models: Newcomers
    ask: Ask

    @property
    def item_ids(self) -> Ids:
        """(n_items,), sorted."""
        return self.models.ranker.item_ids

    def questions(self, *, exclude: Ids, seed: int) -> Asking:
        """The items to ask about."""
        return self.ask(self.models, exclude=exclude, seed=seed)

    def score_for(self, history: History) -> Floats:
        """(n_items,) by the served ranker."""
        return self.models.ranker.score_for(history)

    def predict_for(self, history: History, *, item_ids: Ids) -> Floats:
        """(n_items,) predicted stars."""
        return self.models.stars.predict(history, item_ids=item_ids)


def ask_informative(models: Newcomers, *, exclude: Ids, seed: int) -> Asking:
    """By expected information."""
    del seed
    rated: list[int] = []
    not_seen: list[int] = []
    while True:
        best = models.informative.best(
            rated=np.array(rated, dtype=np.int64),
            not_seen=np.array(not_seen, dtype=np.int64),
            exclude=exclude,
            n=1,
        )
        if not len(best):
            return
        was_seen = yield int(best[0])
        (rated if was_seen else not_seen).append(int(best[0]))


def ask_popular(models: Newcomers, *, exclude: Ids, seed: int) -> Asking:
    """The most rated first."""
    del seed
    popularity = models.ranker.popularity
    yield from _in_order(popularity.item_ids[np.argsort(-popularity.counts, kind="stable")], exclude=exclude)


def ask_random(models: Newcomers, *, exclude: Ids, seed: int) -> Asking:
    """Any item that somebody has rated."""
    yield from _in_order(np.random.default_rng(seed).permutation(models.ranker.item_ids), exclude=exclude)


def _in_order(item_ids: Ids, *, exclude: Ids) -> Asking:
    for item_id in item_ids[~np.isin(item_ids, exclude)].tolist():  # noqa: UP028  # a list is told nothing
        yield item_id


class FittedOnce:
    """Fits the models for the first way of asking, and gives them to the others of the same comparison."""

    def __init__(self) -> None:
        self._last: tuple[Ingredients, Newcomers] | None = None

    def __call__(self, given: Ingredients) -> Newcomers:
        """The models for these ratings and this seed."""
        if self._last is None or not _same(self._last[0], given):
            self._last = given, _fit(given)
        return self._last[1]


def _same(one: Ingredients, other: Ingredients) -> bool:
    rows, others = one.interactions, other.interactions
    return (
        one.seed == other.seed
        and one.catalog is other.catalog
        and np.array_equal(rows.user_ids, others.user_ids)
        and np.array_equal(rows.item_ids, others.item_ids)
    )


def _fit(given: Ingredients) -> Newcomers:
    assert given.spark is not None
    als = fit_als(given.interactions, spark=given.spark, seed=given.seed).model
    stars = fit_bayesian_fm(
        given.interactions, catalog=given.catalog, seed=given.seed, progress=given.progress
    )
    items = fit_item_index(given.catalog, interactions=given.interactions)
    return Newcomers(
        ranker=folded_in(fit_blend(given, als=als), train=given.interactions),
        stars=stars,
        informative=question_model(stars=stars, items=items),
    )


_fit_once = FittedOnce()


def _interviewing(given: Ingredients, *, ask: Ask) -> Interviewing:
    return Interviewing(models=_fit_once(given), ask=ask)


def _asking(ask: Ask) -> Candidate:
    return Candidate(fit=partial(_interviewing, ask=ask), answers=frozenset({"questions"}), needs_spark=True)


ASKING: dict[str, Candidate] = {
    "ask_random": _asking(ask_random),
    "ask_popular": _asking(ask_popular),
    "ask_informative": _asking(ask_informative),
}
