"""`onboarding`: how good the answers to new users get with what they are asked about."""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

import numpy as np

from engine.errors import EvaluationError
from engine.evaluation.cold_start import STEPS
from engine.evaluation.histories import by_user, history_of, sampled_users
from engine.evaluation.lists import LIKED, K
from engine.evaluation.measured import Measured
from engine.evaluation.metrics import ndcg_at_k, squared_errors
from engine.evaluation.splits import Split, split_users
from engine.models.lookup import positions_of
from engine.models.ranking import best_positions
from engine.types import Floats, History, Ids, Interactions

QUESTIONS = (5, 10, 20, 30)  # after as many, "haven't seen it" counted, the answers are looked at as well
FEWEST = 4 * STEPS[-1]  # ratings of a user who is asked: half may be asked about, twice as many as answers
MOST_USERS = 1000  # asked; of more a sample is drawn
Asking = Generator[int, bool, None]


@runtime_checkable
class Interviewer(Protocol):
    """Asks a newcomer about items, one after the other, and answers by the ratings given so far."""

    @property
    def item_ids(self) -> Ids:
        """(n_items,), sorted."""

    def questions(self, *, exclude: Ids, seed: int) -> Asking:
        """The items to ask about; is sent whether the user has seen the one just asked about."""

    def score_for(self, history: History) -> Floats:
        """(n_items,) in the order of `item_ids`; an empty history is allowed."""

    def predict_for(self, history: History, *, item_ids: Ids) -> Floats:
        """(n_items,) predicted stars; an empty history is allowed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview:
    """What came of asking one user."""

    seen: History  # all that may be answered with a rating
    answered: list[int]  # places in `seen`, in the order of the answers
    asked: list[int]  # how many questions it took to each answer
    test: History

    def after_answers(self, count: int) -> History:
        """The history after so many ratings."""
        places = self.answered[:count]
        return History(item_ids=self.seen.item_ids[places], ratings=self.seen.ratings[places])

    def after_questions(self, count: int) -> History:
        """The history after so many questions."""
        return self.after_answers(sum(number <= count for number in self.asked))


def split_interviewed(interactions: Interactions, *, seed: int) -> Split:
    """A fifth of the users is new; half of the ratings of each may be asked about, the other half tests."""
    users, counts = np.unique(interactions.user_ids, return_counts=True)
    split = split_users(interactions, given_share=0.5, seed=seed)
    assert split.given is not None
    asked = users[counts >= FEWEST]
    given, test = (part.take(np.isin(part.user_ids, asked)) for part in (split.given, split.test))
    if not len(test):
        raise EvaluationError(f"No new user has {FEWEST} ratings or more, so there is nobody to ask.")
    return Split(train=split.train, given=given, test=test)


def measure_interviews(scorer: Interviewer, *, split: Split, seed: int) -> Measured:
    """nDCG@10 and RMSE after each number of ratings, and after each number of questions.

    What the user has seen is shown to nobody, asked about or not, and nobody is asked about test items: so
    that only what was learnt can make a difference.
    """
    interviews = list(_interviews(scorer, split=split, seed=seed))
    no_candidate = ~np.isin(scorer.item_ids, split.train.item_ids)
    metrics: dict[str, float] = {}
    for step in STEPS:
        histories = [interview.after_answers(step) for interview in interviews]
        metrics |= _figures(scorer, interviews, histories, hidden=no_candidate, after=f"after {step}")
    for count in QUESTIONS:
        histories = [interview.after_questions(count) for interview in interviews]
        name = f"after {count} questions"
        metrics |= _figures(scorer, interviews, histories, hidden=no_candidate, after=name)
    for step in STEPS[1:]:
        asked = [interview.asked[step - 1] for interview in interviews if len(interview.asked) >= step]
        if asked:
            metrics[f"questions for {step} ratings, median"] = float(np.median(asked))
    return Measured(metrics=metrics)


def _interviews(scorer: Interviewer, *, split: Split, seed: int) -> Iterator[Interview]:
    assert split.given is not None
    given, test = by_user(split.given), by_user(split.test)
    for user in sampled_users(test.user_ids, most=MOST_USERS, seed=seed):
        seen, tested = history_of(given, user_id=int(user)), history_of(test, user_id=int(user))
        places = {item_id: place for place, item_id in enumerate(seen.item_ids.tolist())}
        answered: list[int] = []
        asked: list[int] = []
        asking = scorer.questions(exclude=tested.item_ids, seed=seed + int(user))
        item, number = next(asking, None), 0
        while item is not None and len(answered) < STEPS[-1]:
            number += 1
            if item in places:
                answered.append(places[item])
                asked.append(number)
            try:
                item = asking.send(item in places)
            except StopIteration:
                break
        yield Interview(seen=seen, answered=answered, asked=asked, test=tested)


def _figures(
    scorer: Interviewer,
    interviews: Sequence[Interview],
    histories: Sequence[History],
    *,
    hidden: "np.ndarray[tuple[int], np.dtype[np.bool_]]",
    after: str,
) -> dict[str, float]:
    """Means over the users; the RMSE over all their test ratings."""
    gains, liked_gains, errors = [], [], []
    for interview, history in zip(interviews, histories, strict=True):
        scores = np.array(scorer.score_for(history), dtype=np.float64)
        scores[hidden] = -np.inf
        scores[positions_of(interview.seen.item_ids, within=scorer.item_ids)[0]] = -np.inf
        shown = scorer.item_ids[best_positions(scores, n=K)]
        test = interview.test
        gains.append(_gain(shown, relevant=test.item_ids))
        if len(liked := test.item_ids[test.ratings >= LIKED]):
            liked_gains.append(_gain(shown, relevant=liked))
        predicted = scorer.predict_for(history, item_ids=test.item_ids)
        errors.append(squared_errors(predicted, actual=test.ratings))
    return {
        f"ndcg@{K} {after}": float(np.mean(gains)),
        f"ndcg@{K} (4 stars or more) {after}": float(np.mean(liked_gains)) if liked_gains else 0.0,
        f"rmse {after}": float(np.sqrt(np.concatenate(errors).mean())),
    }


def _gain(shown: Ids, *, relevant: Ids) -> float:
    hits = np.zeros((1, K), dtype=np.bool_)
    hits[0, : len(shown)] = np.isin(shown, relevant)
    return float(ndcg_at_k(hits, n_relevant=np.array([len(relevant)]))[0])
