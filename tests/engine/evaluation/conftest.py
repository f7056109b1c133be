"""A small world whose figures can be worked out by hand."""

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
import pandas as pd
import pytest

from engine.datasets.catalog import Catalog, make_catalog
from engine.evaluation.splits import Split
from engine.types import Floats, History, Ids, Interactions


def rated(*rows: tuple[int, int, float]) -> Interactions:
    """Interactions from (user, item, stars)."""
    users, items, ratings = (np.array(column) for column in zip(*rows, strict=True))
    return Interactions(
        user_ids=users, item_ids=items, ratings=ratings.astype(float), timestamps=np.arange(len(users))
    )


@dataclass(frozen=True)
class FixedScores:
    """Answers everything, the same for everybody."""

    item_ids: Ids
    scores: Floats

    def questions(self, *, exclude: Ids, seed: int) -> Generator[int, bool, None]:
        del seed
        yield from (int(item) for item in self.item_ids if item not in exclude)

    def score(self, user_ids: Ids) -> Floats:
        return np.tile(self.scores, (len(user_ids), 1))

    def score_for(self, history: History) -> Floats:
        del history
        return self.scores

    def predict(self, user_ids: Ids, *, item_ids: Ids) -> Floats:
        del user_ids
        return self.scores[np.searchsorted(self.item_ids, item_ids)]

    def predict_for(self, history: History, *, item_ids: Ids) -> Floats:
        del history
        return self.scores[np.searchsorted(self.item_ids, item_ids)]

    def posterior(self, history: History, *, item_ids: Ids) -> tuple[Floats, Floats]:
        return self.predict_for(history, item_ids=item_ids), np.ones(len(item_ids))


@pytest.fixture
def scorer() -> FixedScores:
    """Item 10 before 20 before 30 …; 60 is not in training."""
    return FixedScores(np.array([10, 20, 30, 40, 60]), np.array([5.0, 4, 3, 2, 9]))


@pytest.fixture
def split() -> Split:
    """User 1 rated item 10 and is tested on 20 (disliked) and 40; user 2 rated 20 and is tested on 10."""
    return Split(
        train=rated((1, 10, 5), (2, 20, 4), (3, 30, 3), (3, 40, 3), (3, 10, 4)),
        test=rated((1, 20, 1), (1, 40, 5), (2, 10, 4)),
    )


@pytest.fixture
def catalog() -> Catalog:
    genres = {10: ["A"], 20: ["B"], 30: ["A", "B"], 40: ["B"], 60: []}
    return make_catalog(
        pd.DataFrame(
            [{"item_id": item, "title": str(item), "genres": names} for item, names in genres.items()]
        )
    )
