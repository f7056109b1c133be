"""A few movies, two users with real tokens, and a recommender whose answers are known."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest
from django.core.cache import cache, caches
from rest_framework.test import APIClient
from rest_framework_simplejwt.tokens import AccessToken

from backend.accounts.models import User
from backend.api import throttles
from backend.catalog.cards import cards
from backend.catalog.models import Movie
from backend.catalog.orders import orders
from backend.catalog.word_index import word_index
from backend.recommendations.gateway import gateway
from engine.artifacts.artifact import Manifest
from engine.errors import ModelNotServed, TitleNotFound, UnknownItem
from engine.serving import (
    Counterfactual,
    Dials,
    Explanation,
    PickedFor,
    PickReason,
    PicksAnswer,
    Questions,
    RatingPredictions,
    Reason,
    Recommendations,
    SharedTrait,
    SimilarItems,
)
from engine.types import NO_IDS, History, Ids, TopN


@dataclass
class FakeRecommender:
    """Ranks its items in the order given; Alien is near Aliens."""

    items: list[int] = field(default_factory=lambda: [1, 2, 3, 4])
    versions: dict[str, str] = field(
        default_factory=lambda: {"als": "als-1", "weighted_rating": "weighted_rating-1"}
    )
    dataset: str = "sha256:tiny"
    manifests: dict[str, Manifest] = field(default_factory=dict)
    picks_strategy: str = "als"
    dials: Dials | None = None  # those of the last question
    chooses_questions: bool = True

    def top_rated(self, *, n: int, genre: str | None = None) -> TopN:
        items = self.items if genre is None else self.items[:1]
        return TopN(item_ids=np.array(items[:n]), scores=np.linspace(5, 4, len(items))[:n])

    def similar(self, item_id: int, *, n: int, exclude: Ids = NO_IDS) -> SimilarItems:
        if item_id not in self.items:
            raise UnknownItem(item_id)
        others = [item for item in self.items if item not in {item_id, *exclude.tolist()}][:n]
        return SimilarItems(
            item_ids=np.array(others),
            scores=np.linspace(1, 0, len(others)),
            shared=[["space"] for _ in others],
        )

    def from_picks(self, picks: Any, *, seed: int | None, exclude: Any) -> PicksAnswer:
        del seed  # there is nothing to draw from
        others = [item for item in self.items if item not in {*picks.tolist(), *exclude.tolist()}]
        reasons = [PickReason(item_id=int(picks[0]), contribution=0.5)]
        popular, less_known = (
            PickedFor(item_ids=np.array(part), scores=np.ones(len(part)), reasons=[reasons for _ in part])
            for part in (others[:1], others[1:])
        )
        return PicksAnswer(strategy=self.picks_strategy, popular=popular, less_known=less_known)

    def match_title(self, title: str) -> int:
        if title.casefold() != "alien":
            raise TitleNotFound(title, ["Alien", "Aliens"])
        return 1

    def personal(self, history: History, *, n: int, exclude: Ids, dials: Dials) -> Recommendations:
        self.dials = dials
        rated = history.item_ids.tolist()
        known = [item for item in rated if item in self.items]
        unseen = [item for item in self.items if item not in {*rated, *exclude.tolist()}][:n]
        reasons = [Reason(item_id=item, rating=5.0, contribution=0.5) for item in known]
        return Recommendations(
            strategy="als" if known else "top_rated",
            item_ids=np.array(unseen),
            scores=np.linspace(1, 0, len(unseen)),
            predicted_ratings=np.full(len(unseen), 4.25),
            reasons=[reasons for _ in unseen],
            others=np.full(len(unseen), 0.25),
            priors=np.full(len(unseen), 0.125),
        )

    def explain(self, history: History, *, item_id: int, exclude: Ids) -> Explanation:
        if item_id not in self.items:
            raise UnknownItem(item_id)
        reasons = self.reasons_for_rating(history, item_id=item_id)
        rated = [reason.item_id for reason in reasons]
        shown = item_id not in {*rated, *exclude.tolist()}
        return Explanation(
            strategy="als",
            score=0.5 * len(rated) + 0.125,
            rank=2 if shown else None,
            reasons=reasons,
            prior=0.125,
            traits=[
                SharedTrait(name=name, item_ids=rated)
                for name in ("1980s", "Sci-Fi", "James Cameron")
                if rated
            ],
            without=[Counterfactual(item_id=item, rating=5.0, rank=31) for item in rated],
        )

    def tags(self, search: str, *, n: int) -> list[str]:
        return [tag for tag in ("space", "Sci-Fi") if search in tag][:n]

    def predict_ratings(self, history: History, item_ids: Ids) -> RatingPredictions:  # noqa: ARG002
        stars = np.full(len(item_ids), 4.25)
        return RatingPredictions(values=stars, lower=stars - 1, upper=stars + 0.5)

    def questions(self, *, rated: Ids, not_seen: Ids, exclude: Ids, n: int) -> Questions:
        if not self.chooses_questions:
            raise ModelNotServed("none")
        asked = {*rated.tolist(), *not_seen.tolist(), *exclude.tolist()}
        left = [item for item in reversed(self.items) if item not in asked]
        return Questions(item_ids=np.array(left[:n], dtype=np.int64), sureness=len(rated) / len(self.items))

    def reasons_for_rating(self, history: History, *, item_id: int) -> list[Reason]:  # noqa: ARG002
        rated = zip(history.item_ids.tolist(), history.ratings.tolist(), strict=True)
        return [Reason(item_id=item, rating=rating, contribution=0.5) for item, rating in rated]


@pytest.fixture
def recommender() -> Iterator[FakeRecommender]:
    """What the gateway serves during the test."""
    fake = FakeRecommender()
    gateway.use(fake)  # type: ignore[arg-type]  # the same questions and answers
    yield fake
    gateway.use(None)


@pytest.fixture(autouse=True)
def _fresh_memory() -> None:
    cards.forget()
    orders.forget()
    word_index.forget()
    throttles.shared.succeeded()
    cache.clear()
    caches["local"].clear()


@pytest.fixture
def movies(db: None) -> list[Movie]:
    """Four movies, the first the most rated, the last the trendiest and newest."""
    alien = {"genres": ["Horror", "Sci-Fi"], "directors": ["Ridley Scott"], "cast": ["Sigourney Weaver"]}
    alien |= {"release_date": "1979-05-25", "overview": "In space.", "keywords": ["space"], "tmdb_id": 348}
    aliens = {"genres": ["Action", "Sci-Fi"], "directors": ["James Cameron"]}
    return [
        movie(1, "Alien", year=1979, rating_count=40, rating_mean=4.5, trending_score=1, **alien),
        movie(2, "Aliens", year=1986, rating_count=30, rating_mean=4.25, trending_score=2, **aliens),
        movie(3, "Amélie", year=2001, rating_count=20, rating_mean=4.0, trending_score=3, genres=["Comedy"]),
        movie(4, "The Undated", rating_count=10, trending_score=4),
    ]


def movie(movie_id: int, title: str, **fields: Any) -> Movie:
    """A saved movie."""
    return Movie.objects.create(id=movie_id, title=title, **fields)


@pytest.fixture
def user(db: None) -> User:
    """Somebody with an account."""
    return User.objects.create_user("ann@example.com", "popcorn-and-a-film", display_name="Ann")


@pytest.fixture
def other_user(db: None) -> User:
    """Somebody else."""
    return User.objects.create_user("bob@example.com", "popcorn-and-a-film")


@pytest.fixture
def guest() -> APIClient:
    """A client without a login."""
    return APIClient()


@pytest.fixture
def client_of() -> Callable[[User], APIClient]:
    """Makes a client that sends a user's real access token."""

    def client(user: User) -> APIClient:
        return APIClient(headers={"Authorization": f"Bearer {AccessToken.for_user(user)}"})

    return client


@pytest.fixture
def client(user: User, client_of: Callable[[User], APIClient]) -> APIClient:
    """The user's client."""
    return client_of(user)


@pytest.fixture
def admin(db: None) -> User:
    """Somebody who may see and change everything."""
    return User.objects.create_user("eve@example.com", "popcorn-and-a-film", is_staff=True)


@pytest.fixture
def staff(admin: User, client_of: Callable[[User], APIClient]) -> APIClient:
    """The admin's client."""
    return client_of(admin)
