"""The border to the engine: holds the open recommender, swaps it for newer ones, translates its errors."""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.conf import settings
from rest_framework.exceptions import NotFound

from backend.api.errors import NotFoundWithSuggestions, ServiceUnavailable
from backend.recommendations.figures import CallFigures, Figures
from engine.artifacts import ArtifactStore, open_store
from engine.errors import EngineError, NothingPublished, TitleNotFound, UnknownItem
from engine.serving import (
    Dials,
    Explanation,
    PicksAnswer,
    RatingPredictions,
    Reason,
    Recommendations,
    Recommender,
    SimilarItems,
    open_recommender,
)
from engine.types import History, Ids, TopN

logger = logging.getLogger(__name__)


class Gateway:
    """One per process; safe to share by threads, since a recommender never changes after opening."""

    def __init__(self, *, store: Callable[[], ArtifactStore]) -> None:
        self._store = store
        self._recommender: Recommender | None = None
        self._rejected: dict[str, str] = {}  # a published set that could not be opened
        self._opening = threading.Lock()
        self._figures = Figures()

    def refresh(self) -> None:
        """Serve the published set; when that fails, keep the last good one and raise the engine's error."""
        with self._opening:
            store = self._store()
            versions = store.current()
            if versions == self._rejected or (self._recommender and versions == self._recommender.versions):
                return
            try:
                opened = open_recommender(store)
            except EngineError:
                self._rejected = versions if self._recommender else {}
                raise
            if self._recommender:
                logger.info("Now serving %s", ", ".join(sorted(opened.versions.values())))
            self._recommender, self._rejected = opened, {}

    def use(self, recommender: Recommender | None) -> None:
        """Serve this one from now on; None opens the published one on the next question."""
        self._recommender = recommender

    @property
    def is_open(self) -> bool:
        """Whether questions can be answered."""
        return self._recommender is not None

    @property
    def versions(self) -> dict[str, str]:
        """The served version of each model; empty while none serves."""
        return dict(self._recommender.versions) if self._recommender else {}

    def version_of(self, stem: str) -> str:
        """The served version of a model; empty when it is not served."""
        return self._open().versions.get(stem, "")

    def top_rated(self, *, n: int, genre: str | None) -> TopN:
        """Option B."""
        with self._asked("top_rated") as recommender:
            return recommender.top_rated(n=n, genre=genre)

    def similar(self, movie_id: int, *, n: int, exclude: Ids) -> SimilarItems:
        """Option C, without the excluded ones; a 404 for a movie the models do not know."""
        with self._asked("similar") as recommender:
            return recommender.similar(movie_id, n=n, exclude=exclude)

    def match_title(self, title: str) -> int:
        """The movie that is meant; a 404 with suggestions where none is near enough."""
        with self._asked("match_title") as recommender:
            return recommender.match_title(title)

    def personal(self, history: History, *, n: int, exclude: Ids, dials: Dials) -> Recommendations:
        """Option D, for the history as given, without the excluded movies, as the dials stand."""
        with self._asked("personal") as recommender:
            return recommender.personal(history, n=n, exclude=exclude, dials=dials)

    def explain(self, history: History, movie_id: int, *, exclude: Ids) -> Explanation:
        """Why a movie stands where it stands; a 404 for a movie the models do not know."""
        with self._asked("explain") as recommender:
            return recommender.explain(history, item_id=movie_id, exclude=exclude)

    def tags(self, search: str, *, n: int) -> list[str]:
        """What movies share and dials can lean to, the most frequent first."""
        with self._asked("tags") as recommender:
            return recommender.tags(search, n=n)

    def from_picks(self, picks: Ids, *, seed: int | None, exclude: Ids) -> PicksAnswer:
        """Popular and less known movies that suit three picks."""
        with self._asked("from_picks") as recommender:
            return recommender.from_picks(picks, seed=seed, exclude=exclude)

    def predict_ratings(self, history: History, movie_ids: Ids) -> RatingPredictions:
        """Stars with 80 % intervals."""
        with self._asked("predict_ratings") as recommender:
            return recommender.predict_ratings(history, movie_ids)

    def reasons_for_rating(self, history: History, movie_id: int) -> list[Reason]:
        """The rated movies most like this one; none for a movie the models do not know."""
        with self._asked("reasons_for_rating") as recommender:
            return recommender.reasons_for_rating(history, item_id=movie_id)

    def figures(self) -> list[CallFigures]:
        """What this process was asked so far, and how it did."""
        return self._figures.all()

    @contextmanager
    def _asked(self, question: str) -> Iterator[Recommender]:
        with self._figures.measured(question), translated_errors():
            yield self._open()

    def _open(self) -> Recommender:
        if self._recommender is None:
            with translated_errors():
                self.refresh()
        if self._recommender is None:
            raise ServiceUnavailable("The models cannot be opened.")
        return self._recommender


@contextmanager
def translated_errors() -> Iterator[None]:
    """The engine's errors as those of the API."""
    try:
        yield
    except TitleNotFound as error:
        raise NotFoundWithSuggestions(str(error), suggestions=list(error.suggestions)) from error
    except UnknownItem as error:
        raise NotFound(f"The models do not know movie {error.item_id}.") from error
    except NothingPublished as error:
        raise ServiceUnavailable(
            "There are no recommendations yet: no models have been published."
        ) from error
    except EngineError as error:
        logger.error("The recommender failed: %s", error)
        raise ServiceUnavailable("The recommender is not available at the moment.") from error


gateway = Gateway(store=lambda: open_store(settings.OBJECT_STORE_URL))
